import validator from 'validator';

/**
 * Returns the mailbox that an address leads to, to compare addresses with; what was typed is kept beside it.
 *
 * Tags after a plus sign are left out wherever the mailbox is: most services deliver them to the same person. The dots of Gmail, and
 * what other large services ignore, are left out where these are.
 *
 * @example
 * mailboxOf('L.Ea+two@GoogleMail.com') //=> 'lea@gmail.com'
 * mailboxOf('lea+two@firm.example') //=> 'lea@firm.example'
 */
export function mailboxOf(address: string): string {
  const typed = address.trim().toLowerCase();
  const known = validator.normalizeEmail(typed) || typed;
  const at = known.lastIndexOf('@');
  const [box = ''] = known.slice(0, at).split('+');
  // An address that begins with a plus sign has no other name.
  return box === '' ? known : `${box}${known.slice(at)}`;
}

/** Returns the domain of an address, in small letters. */
export function domainOf(address: string): string {
  const box = mailboxOf(address);
  return box.slice(box.lastIndexOf('@') + 1);
}
