'use client';
import { useLocale } from '@payloadcms/ui';
import { lineOf, type Stored } from '../collections/content/reading/read.ts';

/** Returns whether the form shows a document in the language in which it was written. */
export function useIsOriginal(doc: Stored): boolean {
  // Newer versions of Payload have no locale where the host has no localization.
  const code = useLocale()?.code;
  const original = lineOf(doc.language);
  return code === undefined || original === undefined || original === code || original.split('-')[0] === code;
}
