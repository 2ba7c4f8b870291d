import { isApiError } from '@coaching/sdk';
import { Alert, Button, List, Text } from '@mantine/core';
import { words } from '../language/words.ts';
import { errorText, issuesOf } from './errorText.ts';

/** Says what went wrong and what to do; shows nothing where there is no error. */
export function ErrorNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  if (!error) return null;
  const issues = issuesOf(error);
  const isFault = isApiError(error) && error.status >= 500;
  return (
    <Alert role="alert" color="red" title={words.ui.errorTitle}>
      <Text>{errorText(error)}</Text>
      {issues.length > 0 ? (
        <List mt="xs">
          {issues.map((issue) => (
            <List.Item key={`${issue.path.join('.')} ${issue.message}`}>{issue.message}</List.Item>
          ))}
        </List>
      ) : null}
      {isFault && error.requestId ? (
        <Text size="sm" c="dimmed" mt="xs">
          {words.ui.requestId({ id: error.requestId })}
        </Text>
      ) : null}
      {onRetry ? (
        <Button mt="sm" size="sm" variant="default" onClick={onRetry}>
          {words.ui.tryAgain}
        </Button>
      ) : null}
    </Alert>
  );
}
