'use client';
import type { Issue } from '@coaching/core';
import { useAllFormFields } from '@payloadcms/ui';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { instrumentAdvice } from '../collections/content/instruments/instrumentAdvice.ts';
import { instrumentMistakes } from '../collections/content/instruments/instrumentMistakes.ts';
import { idOf, lineOf } from '../collections/content/reading/read.ts';
import { issueText } from '../words/issueText.ts';
import './admin.css';
import { goToField } from './goToField.ts';
import { issuePlace } from './issuePlace.ts';
import { useInstrumentDoc } from './useInstrumentDoc.ts';
import { useIsOriginal } from './useIsOriginal.ts';
import { useWords } from './useWords.ts';
import { withPlaceholders } from './withPlaceholders.ts';

/** Shows, while the editor works, what still keeps the instrument from being published, and then what could be better. */
export function InstrumentCheck(): ReactElement {
  const [fields, dispatch] = useAllFormFields();
  const doc = useInstrumentDoc();
  const { language, words, issueWords } = useWords();
  const isOriginal = useIsOriginal(doc);
  const issues = useMemo(
    () => instrumentMistakes(isOriginal ? doc : withPlaceholders(doc), idOf),
    [doc, isOriginal],
  );
  const advice = useMemo(
    () => (isOriginal && issues.length === 0 ? instrumentAdvice(doc, idOf, language) : []),
    [doc, isOriginal, issues, language],
  );

  const open = (path: Issue['path']) => {
    path.forEach((step, depth) => {
      const list = path.slice(0, depth).join('.');
      const rows = fields[list]?.rows;
      if (typeof step !== 'number' || !rows) return;
      const updatedRows = rows.map((row, index) => (index === step ? { ...row, collapsed: false } : row));
      dispatch({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows });
    });
    goToField(path);
  };

  const placeOf = (path: Issue['path']) => issuePlace(doc, path, words) || words.goTo;
  return (
    <section className="coaching-check" data-ready={issues.length === 0}>
      <p className="coaching-check__verdict" role="status">
        <strong>{issues.length === 0 ? words.ready : words.mend({ count: issues.length })}</strong>{' '}
        <span>{issues.length === 0 ? words.readyHint : words.mendHint}</span>
      </p>
      {isOriginal ? null : <p>{words.originalHint({ language: lineOf(doc.language) ?? '' })}</p>}
      {issues.length === 0 ? null : (
        <ul className="coaching-check__issues">
          {issues.map((issue) => (
            <Entry
              key={`${issue.path.join('.')} ${issue.code}`}
              place={placeOf(issue.path)}
              onGo={() => open(issue.path)}
            >
              {issueText(issue, issueWords)}
            </Entry>
          ))}
        </ul>
      )}
      {advice.length === 0 ? null : (
        <details className="coaching-check__advice">
          <summary>
            {words.advice({
              warnings: advice.filter(({ severity }) => severity === 'warning').length,
              all: advice.length,
            })}
          </summary>
          <p>{words.adviceHint}</p>
          <ul className="coaching-check__issues">
            {advice.map(({ path, code, severity, message }) => (
              <Entry
                key={`${path.join('.')} ${code} ${message}`}
                place={placeOf(path)}
                onGo={() => open(path)}
              >
                {severity === 'warning' ? <strong>{words.warning}</strong> : null} {message}
              </Entry>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type EntryProps = { readonly place: string; readonly onGo: () => void; readonly children: ReactNode };

/** One thing to look at, and the way to it. */
function Entry({ place, onGo, children }: EntryProps): ReactElement {
  return (
    <li>
      <button type="button" className="coaching-check__go" onClick={onGo}>
        {place}
      </button>
      <span>{children}</span>
    </li>
  );
}
