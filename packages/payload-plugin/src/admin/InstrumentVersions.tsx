'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { type ReactElement, useEffect, useId, useState } from 'react';
import { isStored, lineOf, rowsOf, type Stored } from '../collections/content/reading/read.ts';
import './admin.css';
import { NextVersion } from './NextVersion.tsx';
import { useWords } from './useWords.ts';

type Loaded = readonly Stored[] | 'loading' | 'failed';

/** Lists the versions of the instrument that have been published, the newest first. */
export function InstrumentVersions({ versionsSlug }: { readonly versionsSlug: string }): ReactElement {
  const { config } = useConfig();
  const { lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const { language, words } = useWords();
  const heading = useId();
  const [versions, setVersions] = useState<Loaded>('loading');
  const [newest, setNewest] = useState<Stored>();
  const saved: unknown = savedDocumentData;
  const key = isStored(saved) ? lineOf(saved.key) : undefined;
  const address = `${config.serverURL}${config.routes.api}/${versionsSlug}`;

  // A save may have made a version, so the list is loaded again after each one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lastUpdateTime is not read, it tells of a save
  useEffect(() => {
    if (key === undefined) return setVersions([]);
    const controller = new AbortController();
    const load = async (fields: readonly string[], limit: number): Promise<readonly Stored[]> => {
      const query = new URLSearchParams({
        'where[key][equals]': key,
        ...Object.fromEntries(fields.map((field) => [`select[${field}]`, 'true'])),
        sort: '-publishedAt',
        depth: '0',
        limit: String(limit),
      });
      const response = await fetch(`${address}?${query}`, {
        credentials: 'include',
        signal: controller.signal,
      });
      if (!response.ok) throw new Error(response.statusText);
      const answer: unknown = await response.json();
      return isStored(answer) ? rowsOf(answer.docs) : [];
    };
    Promise.all([load(['version', 'hash', 'publishedAt'], 100), load(['version', 'definition'], 1)])
      .then(([all, [last]]) => {
        setVersions(all);
        setNewest(last);
      })
      .catch(() => {
        if (!controller.signal.aborted) setVersions('failed');
      });
    return () => controller.abort();
  }, [address, key, lastUpdateTime]);

  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="coaching-versions" aria-labelledby={heading}>
      <h2 id={heading}>{words.versions}</h2>
      <p>{words.versionsHint}</p>
      {newest ? <NextVersion version={lineOf(newest.version) ?? ''} definition={newest.definition} /> : null}
      {typeof versions === 'string' ? (
        <p role="status">{versions === 'loading' ? words.loading : words.failed}</p>
      ) : versions.length === 0 ? (
        <p>{words.versionsEmpty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.version}</th>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.hash}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <tr key={lineOf(version.version)}>
                <td>{lineOf(version.version)}</td>
                <td>{date.format(new Date(lineOf(version.publishedAt) ?? 0))}</td>
                <td>
                  <code title={lineOf(version.hash)}>{lineOf(version.hash)?.slice(0, 12)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
