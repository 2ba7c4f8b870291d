'use client';
import type { ReactElement } from 'react';
import { lineOf } from '../collections/content/reading/read.ts';
import { useWords } from './useWords.ts';

/** Whose content it is, in a list. */
export function OrganizationCell({ cellData }: { readonly cellData?: unknown }): ReactElement {
  const { words } = useWords();
  return <span>{lineOf(cellData) ?? words.shared}</span>;
}
