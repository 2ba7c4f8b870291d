import { language } from '../app/messages.ts';

/** A locale of the portal's language: the browser's own where it is one, so that dates look as people are used to. */
export const locale =
  typeof navigator !== 'undefined' && navigator.language.startsWith(language)
    ? navigator.language
    : language === 'de'
      ? 'de-DE'
      : 'en-US';
