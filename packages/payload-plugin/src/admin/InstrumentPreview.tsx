'use client';
import { type ReactElement, useId } from 'react';
import { lineOf, numberOf, rowsOf, type Stored } from '../collections/content/reading/read.ts';
import type { PluginWords } from '../words/pluginWords.ts';
import './admin.css';
import { useInstrumentDoc } from './useInstrumentDoc.ts';
import { useWords } from './useWords.ts';

/** More steps than this are shown by their ends alone. */
const mostSteps = 11;

function answersOf(format: Stored | undefined, words: PluginWords['panel']): string[] {
  if (!format) return [];
  if (format.blockType === 'forcedChoice')
    return rowsOf(format.options).map(({ label, value }) => lineOf(label) ?? lineOf(value) ?? '–');
  const min = numberOf(format.min) ?? 1;
  const max = numberOf(format.max) ?? min;
  const labels = rowsOf(format.labels).map(({ label }) => lineOf(label));
  const steps =
    max - min < mostSteps
      ? Array.from({ length: max - min + 1 }, (_, step) => labels[step] ?? String(min + step))
      : [words.steps({ min, max })];
  return format.notObserved === true ? [...steps, words.notObserved] : steps;
}

/** Shows the instrument as the people who answer it will see it. */
export function InstrumentPreview(): ReactElement {
  const doc = useInstrumentDoc();
  const { words } = useWords();
  const heading = useId();
  const formats = rowsOf(doc.formats);
  const items = rowsOf(doc.items);
  return (
    <section className="coaching-preview" aria-labelledby={heading}>
      <h2 id={heading}>{words.preview}</h2>
      {items.length === 0 ? <p>{words.previewEmpty}</p> : null}
      <div className="coaching-preview__page">
        <h3>{lineOf(doc.title)}</h3>
        <p>{lineOf(doc.instructions) ?? lineOf(doc.description)}</p>
        <ol>
          {items.map((item, index) => (
            <li key={lineOf(item.id) ?? index}>
              <p>{lineOf(item.text) ?? <em>{words.noText}</em>}</p>
              <ul className="coaching-preview__answers">
                {answersOf(
                  formats.find(({ name }) => lineOf(name) === lineOf(item.format)),
                  words,
                ).map((answer, step) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have the same label while it is written
                  <li key={step}>{answer}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
