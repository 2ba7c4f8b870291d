import type { Issue } from '../../../errors/index.ts';
import type { AnswerFormat } from '../answerFormat.ts';

/** Bulk scoring keeps an answer in one byte, and 0 is a missing one. */
const MOST_STEPS = 255;

/** Returns what is wrong inside one answer format: its range, its options, the number of its labels. */
export function formatIssues(format: AnswerFormat, path: Issue['path']): Issue[] {
  return format.kind === 'rating' ? ratingIssues(format, path) : optionIssues(format, path);
}

function ratingIssues({ min, max, labels }: AnswerFormat & { kind: 'rating' }, path: Issue['path']): Issue[] {
  if (!(min < max)) {
    return [
      {
        path: [...path, 'max'],
        code: 'range_reversed',
        message: `The range must end above ${min}, where it starts.`,
      },
    ];
  }
  const steps = max - min + 1;
  if (steps > MOST_STEPS) {
    const message = `A rating takes at most ${MOST_STEPS} steps; ${min} to ${max} has ${steps}.`;
    return [{ path: [...path, 'max'], code: 'range_too_long', message }];
  }
  return labelIssues(labels?.length, steps, `the steps ${min} to ${max}`, path);
}

function optionIssues(
  { options, labels }: AnswerFormat & { kind: 'forcedChoice' },
  path: Issue['path'],
): Issue[] {
  if (options.length < 2 || options.length > MOST_STEPS) {
    return [
      {
        path: [...path, 'options'],
        code: 'options_count',
        message: 'A forced choice needs at least two options.',
      },
    ];
  }
  const repeated = options.findIndex((option, index) => options.indexOf(option) < index);
  if (repeated >= 0) {
    const message = `The option “${options[repeated]}” occurs twice.`;
    return [{ path: [...path, 'options', repeated], code: 'duplicate_id', message }];
  }
  return labelIssues(labels?.length, options.length, 'the options', path);
}

function labelIssues(labels: number | undefined, needed: number, what: string, path: Issue['path']): Issue[] {
  if (labels === undefined || labels === needed) return [];
  const message = `There are ${labels} labels for ${what}. Give ${needed} labels, or none.`;
  return [{ path: [...path, 'labels'], code: 'labels_count', message }];
}
