'use client';
import { useAllFormFields } from '@payloadcms/ui';
import { useDeferredValue, useMemo } from 'react';
import { fillInstrument } from '../collections/content/instruments/fillInstrument.ts';
import { lineOf, type Stored } from '../collections/content/reading/read.ts';
import { slugOf } from '../collections/content/reading/slugOf.ts';
import { formValues } from '../host/formValues.ts';

/** Returns the instrument as it stands in the form, with what saving fills in; a little behind while somebody types. */
export function useInstrumentDoc(): Stored {
  const [fields] = useAllFormFields();
  const settled = useDeferredValue(fields);
  return useMemo(() => {
    const doc: Stored = fillInstrument(formValues(settled, true));
    return { ...doc, key: lineOf(doc.key) ?? slugOf(lineOf(doc.title) ?? '') };
  }, [settled]);
}
