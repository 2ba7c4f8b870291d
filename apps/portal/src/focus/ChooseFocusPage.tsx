import type { FocusChoice } from '@coaching/sdk';
import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useBehaviors, usePrograms } from '../content/contentQueries.ts';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatRange } from '../format/formatNumber.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Form } from '../ui/Form.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { choosableBehaviors } from './choosableBehaviors.ts';
import { FocusChoiceFields } from './FocusChoiceFields.tsx';
import classes from './focus.module.css';
import { useChooseFocus, useFocusAreas, useFocusRanking } from './focusQueries.ts';

/** Where the leader chooses the focus areas, each with what others would see and how to know. */
export function ChooseFocusPage() {
  const { engagement } = useEngagementView();
  const areas = useFocusAreas(engagement.id);
  return (
    <Loaded query={areas}>
      {(list) => (
        <ChooseFocus
          chosenBefore={list
            .filter((area) => area.state === 'active')
            .map(({ behavior, observable, measure }) => ({ behavior, observable, measure }))}
        />
      )}
    </Loaded>
  );
}

function ChooseFocus({ chosenBefore }: { readonly chosenBefore: readonly FocusChoice[] }) {
  const { engagement } = useEngagementView();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const behaviors = useBehaviors();
  const ranking = useFocusRanking(engagement.id);
  const programs = usePrograms();
  const choose = useChooseFocus();
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState(false);
  const [choices, setChoices] = useState<readonly FocusChoice[]>(() => {
    const wanted = query.get('behavior');
    const isNew = wanted !== null && !chosenBefore.some((choice) => choice.behavior === wanted);
    return isNew ? [...chosenBefore, { behavior: wanted, observable: '', measure: '' }] : chosenBefore;
  });

  const limits = programs.data?.find(({ key }) => key === engagement.program.key)?.focusAreas ?? {
    min: 1,
    max: 3,
  };
  const all = choosableBehaviors(behaviors.data ?? [], ranking.data ?? null);
  const titleOf = (key: string) => all.find((one) => one.key === key)?.title ?? key;
  const found = all.filter((one) => one.title.toLowerCase().includes(search.trim().toLowerCase()));
  const isFull = choices.length >= limits.max;
  const isIncomplete = choices.some(
    ({ observable, measure }) => observable.trim() === '' || measure.trim() === '',
  );
  const back = `/engagements/${engagement.id}/focus`;

  const toggle = (behavior: string) =>
    setChoices(
      choices.some((choice) => choice.behavior === behavior)
        ? choices.filter((choice) => choice.behavior !== behavior)
        : [...choices, { behavior, observable: '', measure: '' }],
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (choices.length === 0 || isIncomplete) return;
    choose.mutate(
      { engagementId: engagement.id, areas: [...choices] },
      {
        onSuccess: () => {
          notifications.show({ message: words.focus.saved });
          void navigate(back);
        },
      },
    );
  };
  return (
    <>
      <PageHeader
        title={words.focus.chooseTitle}
        lead={words.focus.chooseLead({ range: formatRange(limits.min, limits.max) })}
        back={{ to: back, label: words.focus.title }}
      />
      <Form onSubmit={submit} gap="lg">
        <Section title={words.focus.behaviors} help={words.focus.behaviorsHelp}>
          <Loaded query={behaviors}>
            {() => (
              <Stack>
                <TextInput
                  label={words.focus.search}
                  type="search"
                  value={search}
                  onChange={(event) => setSearch(event.currentTarget.value)}
                />
                <Text role="status">
                  {words.focus.chosenCount({ count: choices.length, max: limits.max })}
                  {isFull ? `. ${words.focus.atMost({ max: limits.max })}` : ''}
                </Text>
                <fieldset className={classes.choices} aria-label={words.focus.behaviors}>
                  {found.map((one) => {
                    const isChosen = choices.some((choice) => choice.behavior === one.key);
                    return (
                      <div key={one.key} className={classes.choice}>
                        <Checkbox
                          checked={isChosen}
                          disabled={isFull && !isChosen}
                          onChange={() => toggle(one.key)}
                          label={one.rank === null ? one.title : `${one.rank}. ${one.title}`}
                          description={one.description}
                        />
                      </div>
                    );
                  })}
                </fieldset>
              </Stack>
            )}
          </Loaded>
        </Section>
        {choices.map((choice) => (
          <Section
            key={choice.behavior}
            title={titleOf(choice.behavior)}
            actions={
              <Button
                variant="subtle"
                size="sm"
                onClick={() => toggle(choice.behavior)}
                aria-label={words.focus.remove({ title: titleOf(choice.behavior) })}
              >
                <Icon name="close" />
              </Button>
            }
          >
            <FocusChoiceFields
              choice={choice}
              showsMissing={asked}
              onChange={(next) =>
                setChoices(choices.map((one) => (one.behavior === next.behavior ? next : one)))
              }
            />
          </Section>
        ))}
        {asked && (choices.length === 0 || isIncomplete) ? (
          <Text role="alert" c="var(--mantine-color-error)">
            {choices.length === 0 ? words.focus.chooseOne : words.focus.incomplete}
          </Text>
        ) : null}
        <ErrorNotice error={choose.error} />
        <Button type="submit" loading={choose.isPending} style={{ alignSelf: 'flex-start' }}>
          {words.focus.save}
        </Button>
      </Form>
    </>
  );
}
