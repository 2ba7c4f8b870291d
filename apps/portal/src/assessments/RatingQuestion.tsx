import type { ResponseFormat } from '@coaching/sdk';
import { useId } from 'react';
import { words } from '../language/words.ts';
import { answerOptions } from './questionnaire.ts';
import classes from './RatingQuestion.module.css';

type RatingQuestionProps = {
  readonly item: { readonly id: string; readonly text: string };
  readonly format: ResponseFormat;
  readonly number: number;
  /** Undefined is no answer yet; null is "not observed". */
  readonly value: number | null | undefined;
  readonly onChange: (value: number | null) => void;
  readonly isMissing: boolean;
};

/** Returns the id of an item's group on the page, to lead the focus there. */
export const questionId = (itemId: string): string => `question-${itemId}`;

/** One item as a group of radio buttons: the arrow keys choose, the legend is the question. */
export function RatingQuestion({ item, format, number, value, onChange, isMissing }: RatingQuestionProps) {
  const name = useId();
  const options = answerOptions(format, words.assessments.notObserved);
  // Null is a choice only where the format offers it.
  const offersNull = options.some((option) => option.value === null);
  return (
    <fieldset
      id={questionId(item.id)}
      className={classes.question}
      data-missing={isMissing || undefined}
      tabIndex={-1}
      aria-describedby={isMissing ? `${name}-missing` : undefined}
    >
      <legend className={classes.legend}>
        <span className={classes.number} aria-hidden="true">
          {number}
        </span>
        <span>{item.text}</span>
      </legend>
      <div className={classes.options} data-kind={format.kind}>
        {options.map((option) => (
          <label
            key={option.value ?? 'none'}
            className={classes.option}
            data-none={option.value === null || undefined}
          >
            <input
              type="radio"
              name={name}
              className={classes.radio}
              checked={value === option.value && (value !== null || offersNull)}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {isMissing ? (
        <p id={`${name}-missing`} className={classes.missing}>
          {words.assessments.missingMark}
        </p>
      ) : null}
    </fieldset>
  );
}
