import type { TextField } from '../../../host/types.ts';
import { named } from '../../../words/inAllLanguages.ts';
import { line } from '../fields/fields.ts';

/** Returns a field, half as wide as its row, that names one of the instrument's scales. */
export function scaleChoice(words: Parameters<typeof named>[0]): TextField {
  const field = line({ name: 'scale', half: true, ...named(words) });
  return {
    ...field,
    admin: { ...field.admin, components: { Field: '@coaching/payload-plugin/client#ScaleSelect' } },
  };
}
