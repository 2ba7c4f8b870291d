'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { normsPath } from '../api/normsPath.ts';
import { isStored, lineOf } from '../collections/content/reading/read.ts';
import { type NormVersion, normVersionsSchema } from '../operations/norms/normBuildView.ts';
import { useWords } from './useWords.ts';

/** How often a build that is under way is asked about. */
const pollMilliseconds = 1000;

const isUnderWay = ({ build }: NormVersion) => build?.state === 'planned' || build?.state === 'counting';

/** The versions of the instrument with their norms, and how to start a build. */
export type Norms = {
  readonly versions: readonly NormVersion[] | 'loading' | 'failed';
  /** Starts a build; returns null, or the sentence that says why there is none. */
  start(instrumentVersion: string, sample: string): Promise<string | null>;
};

/** Returns the norms of the instrument in the form, loaded again while one is being built and after each save. */
export function useNorms(): Norms {
  const { config } = useConfig();
  const { lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const { words } = useWords();
  const saved: unknown = savedDocumentData;
  const key = isStored(saved) ? lineOf(saved.key) : undefined;
  const address = `${config.serverURL}${config.routes.api}${normsPath}`;
  const [versions, setVersions] = useState<Norms['versions']>('loading');

  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (key === undefined) return setVersions([]);
      try {
        const response = await fetch(`${address}?${new URLSearchParams({ instrument: key })}`, {
          credentials: 'include',
          signal: signal ?? null,
        });
        setVersions(normVersionsSchema.parse(await response.json()).versions);
      } catch {
        if (!signal?.aborted) setVersions('failed');
      }
    },
    [address, key],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: lastUpdateTime is not read, it tells of a save
  useEffect(() => {
    const controller = new AbortController();
    void load(controller.signal);
    return () => controller.abort();
  }, [load, lastUpdateTime]);

  useEffect(() => {
    if (typeof versions === 'string' || !versions.some(isUnderWay)) return;
    const controller = new AbortController();
    const timer = setTimeout(() => void load(controller.signal), pollMilliseconds);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [versions, load]);

  const start: Norms['start'] = async (instrumentVersion, sample) => {
    try {
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ instrumentVersion, sample }),
      });
      if (response.ok) {
        await load();
        return null;
      }
      const problem: unknown = await response.json();
      return (isStored(problem) ? lineOf(problem.message) : undefined) ?? words.normNotStarted;
    } catch {
      return words.normNotStarted;
    }
  };
  return { versions, start };
}
