import slugify from '@sindresorhus/slugify';

/**
 * Returns the key that a title becomes: small letters, digits and single hyphens, at most 60 characters.
 *
 * @example
 * slugOf('Größe & Maß') //=> 'groesse-mass'
 */
export function slugOf(title: string): string {
  // An ampersand is no word of the title's language.
  const slug = slugify(title, { decamelize: false, customReplacements: [['&', ' ']] });
  return slug.slice(0, 60).replace(/-$/, '');
}
