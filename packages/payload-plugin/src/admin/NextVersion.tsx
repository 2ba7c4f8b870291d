'use client';
import { type ReactElement, useMemo } from 'react';
import { compareWithPublished } from '../collections/content/instruments/compareWithPublished.ts';
import { useInstrumentDoc } from './useInstrumentDoc.ts';
import { useIsOriginal } from './useIsOriginal.ts';
import { useWords } from './useWords.ts';

type NextVersionProps = {
  /** Number of the newest published version. */
  readonly version: string;
  readonly definition: unknown;
};

/** Says, while the editor changes a published instrument, whether scores of the next version compare with the earlier ones. */
export function NextVersion({ version, definition }: NextVersionProps): ReactElement | null {
  const doc = useInstrumentDoc();
  const { language, words } = useWords();
  const isOriginal = useIsOriginal(doc);
  const outlook = useMemo(
    () => (isOriginal ? compareWithPublished(definition, doc, language) : null),
    [definition, doc, isOriginal, language],
  );
  if (outlook === null) return null;
  return (
    <div className="coaching-outlook" role="status">
      <strong>{outlook.length === 0 ? words.outlookSame({ version }) : words.outlook({ version })}</strong>
      {outlook.length === 0 ? null : (
        <ul>
          {outlook.map(({ title, text }) => (
            <li key={title}>
              <b>{title}</b>: {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
