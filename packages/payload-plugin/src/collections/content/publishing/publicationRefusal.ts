import { ValidationError } from '../../../host/errors.ts';
import type { PayloadRequest } from '../../../host/types.ts';
import { issueText, type Mistake } from '../../../words/issueText.ts';
import { languageOf } from '../../../words/languageOf.ts';
import { pluginWords } from '../../../words/pluginWords.ts';
import { fieldLabel } from './fieldLabel.ts';

/** Errors of this transaction that an operation on several documents would otherwise report and then commit over. */
const refusals = new WeakMap<PayloadRequest, ValidationError>();

/** Returns the error that tells an editor, in the language of their panel, what keeps a document from being published. */
export function publicationRefusal(
  issues: readonly Mistake[],
  place: { readonly id: string | number; readonly collection: string },
  req: PayloadRequest,
): ValidationError {
  const language = languageOf(req);
  const fields = req.payload.collections[place.collection]?.config.flattenedFields ?? [];
  const seen = new Set<string>();
  const errors = issues.flatMap((issue) => {
    const path = issue.path.join('.');
    const message = issueText(issue, pluginWords(language).issues);
    // The first mistake at a field is enough: the next ones often follow from it.
    if (seen.has(path)) return [];
    seen.add(path);
    return [{ path, message, label: fieldLabel(fields, issue.path, language) }];
  });
  const error = new ValidationError({ ...place, errors, req }, req.t);
  refusals.set(req, error);
  return error;
}

/**
 * Throws the refusal of a publication again, at the end of an operation.
 *
 * Payload's bulk update turns the errors of single documents into a list and commits the transaction all the same:
 * what was refused would be published.
 */
export function throwRefusal(req: PayloadRequest): void {
  const error = refusals.get(req);
  if (!error) return;
  refusals.delete(req);
  throw error;
}
