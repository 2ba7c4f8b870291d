import type { License } from '@coaching/core/content';

/** Terms, origin and language of a text. */
export type Provenance = { license: License; source: string; language: string };

const cc0: License = {
  name: 'CC0 1.0 Universal',
  spdx: 'CC0-1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** Provenance of everything that was written for this package alone. */
export const ownText: Provenance = {
  license: cc0,
  source: 'Written for @coaching/starter-content',
  language: 'en',
};

/** Provenance of texts that follow the competencies of the OPM model; the model is named, the sentences are our own. */
export const ownTextOnOpmModel: Provenance = {
  license: cc0,
  source:
    'opm-ecq-2006: competency names after U.S. Office of Personnel Management, Executive Core Qualifications (2006); descriptions and statements written for @coaching/starter-content',
  language: 'en',
};

/** Provenance of texts taken word for word from the International Personality Item Pool. */
export const ipipText: License = {
  name: 'Public domain (International Personality Item Pool)',
  attribution: 'International Personality Item Pool, ipip.ori.org',
  url: 'https://ipip.ori.org/newPermission.htm',
};
