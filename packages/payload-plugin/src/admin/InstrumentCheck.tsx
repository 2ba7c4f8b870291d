'use client';
import type { Issue } from '@coaching/core';
import { useAllFormFields, useLocale } from '@payloadcms/ui';
import { type ReactElement, useMemo } from 'react';
import { checkInstrument } from '../collections/content/instruments/checkInstrument.ts';
import { idOf, lineOf } from '../collections/content/reading/read.ts';
import { issueText } from '../translations/issueText.ts';
import './admin.css';
import { goToField } from './goToField.ts';
import { issuePlace } from './issuePlace.ts';
import { useInstrumentDoc } from './useInstrumentDoc.ts';
import { useWords } from './useWords.ts';
import { withPlaceholders } from './withPlaceholders.ts';

/** Shows, while the editor works, what still keeps the instrument from being published. */
export function InstrumentCheck(): ReactElement {
  const [fields, dispatch] = useAllFormFields();
  const doc = useInstrumentDoc();
  const { language, words } = useWords();
  const { code } = useLocale();
  const original = lineOf(doc.language) ?? code;
  const isOriginal = original === code || original.split('-')[0] === code;
  const issues = useMemo(
    () => checkInstrument(isOriginal ? doc : withPlaceholders(doc), idOf),
    [doc, isOriginal],
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

  return (
    <section className="coaching-check" data-ready={issues.length === 0}>
      <p className="coaching-check__verdict" role="status">
        <strong>{issues.length === 0 ? words.ready : words.mend(issues.length)}</strong>{' '}
        <span>{issues.length === 0 ? words.readyHint : words.mendHint}</span>
      </p>
      {isOriginal ? null : <p>{words.originalHint(original)}</p>}
      {issues.length === 0 ? null : (
        <ul className="coaching-check__issues">
          {issues.map((issue) => (
            <li key={`${issue.path.join('.')} ${issue.code}`}>
              <button type="button" className="coaching-check__go" onClick={() => open(issue.path)}>
                {issuePlace(doc, issue.path, words) || words.goTo}
              </button>
              <span>{issueText(issue, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
