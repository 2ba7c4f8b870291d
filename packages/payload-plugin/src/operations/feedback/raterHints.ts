import type { RouteAnswer } from '@coaching/core/api';
import freeMailDomains from 'free-email-domains';
import { domainOf, mailboxOf } from './mailbox.ts';

type Hint = RouteAnswer<'feedback.listRaters'>['items'][number]['hints'][number];
type Named = { readonly name: string; readonly email: string };

const freeMail: ReadonlySet<string> = new Set(freeMailDomains);

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
const localPart = (address: string): string => lettersOf(mailboxOf(address).split('@')[0] ?? '');

/**
 * Returns what may be odd about each rater's address, for the coach to judge: a leader who answers under several addresses would learn
 * what the others have answered.
 */
export function raterHints(raters: readonly Named[], leader: Named | null): readonly (readonly Hint[])[] {
  const domains = raters.map(({ email }) => domainOf(email));
  const sharing = (domain: string) => domains.filter((one) => one === domain).length;
  return raters.map((rater, index): readonly Hint[] => {
    const domain = domains[index] ?? '';
    const isFree = freeMail.has(domain);
    // Where most raters are of the leader's domain, it is the organization's.
    const isLeaders =
      leader !== null && !isFree && domain === domainOf(leader.email) && 2 * sharing(domain) < raters.length;
    return [
      ...(isFree && sharing(domain) > 1 ? (['freeMail'] as const) : []),
      ...(isLeaders ? (['leadersDomain'] as const) : []),
      ...(leader && isLike(rater, leader) ? (['likeLeader'] as const) : []),
    ];
  });
}

function isLike(rater: Named, leader: Named): boolean {
  const names = [lettersOf(leader.name), localPart(leader.email)].filter((name) => name.length > 2);
  return names.includes(localPart(rater.email)) || names.includes(lettersOf(rater.name));
}
