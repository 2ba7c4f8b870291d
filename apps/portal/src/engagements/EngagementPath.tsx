import type { Engagement } from '@coaching/sdk';
import { Text, VisuallyHidden } from '@mantine/core';
import { words } from '../language/words.ts';
import { Icon } from '../ui/Icon.tsx';
import classes from './EngagementPath.module.css';

/** The way from the first contact to the end, with the place where the engagement stands. */
export function EngagementPath({ path }: Pick<Engagement, 'path'>) {
  if (!path) return null;
  return (
    <ol className={classes.path}>
      {path.map((step) => (
        <li
          key={step.state}
          className={classes.step}
          data-at={step.at}
          aria-current={step.at === 'now' ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden="true">
            {step.at === 'done' ? <Icon name="check" /> : null}
          </span>
          <div>
            <span className={classes.name}>{words.engagements.states[step.state]}</span>
            {step.at === 'done' ? <VisuallyHidden>, {words.engagements.pathDone}</VisuallyHidden> : null}
            {step.at === 'now' ? (
              <Text size="sm" c="dimmed">
                <VisuallyHidden>{words.engagements.pathNow}: </VisuallyHidden>
                {words.engagements.stateHelp[step.state]}
              </Text>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
