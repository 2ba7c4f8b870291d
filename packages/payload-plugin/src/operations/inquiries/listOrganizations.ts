import { accepted, localize } from '@coaching/core';
import type { Operation } from '../shared/Operation.ts';

/** Returns the organizations that take inquiries, the first one being whose coaches read what names none. */
export const listOrganizations: Operation<'inquiries.listOrganizations'> = async (_input, context) =>
  accepted({
    items: context.settings.inquiryOrganizations.map(({ id, title }) => ({
      id,
      title: localize(title, context.locale),
    })),
  });
