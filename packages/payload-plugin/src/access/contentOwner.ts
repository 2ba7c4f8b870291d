import { type Actor, mainOrganization } from '@coaching/core/access';
import type { Where } from '../host/types.ts';

/** Returns whose content it is that somebody writes: their organization's; null, which is everybody's, for the house. */
export function ownerFor({ organization }: Actor): string | null {
  return !organization || organization === mainOrganization ? null : organization;
}

/** Returns whether content of `owner` may be used in `organization`: what is shared everywhere, all else at home alone. */
export function isUsableIn(organization: string | null, owner: string | null): boolean {
  return owner === null || owner === organization;
}

/** Returns the condition of content that belongs to one of these; null stands for what is shared. */
export function ownedBy(owners: readonly (string | null)[]): Where {
  return {
    or: owners.map((owner) => ({
      organization: owner === null ? { exists: false } : { equals: owner },
    })),
  };
}

/** Returns the condition of content that may be used in an organization. */
export function usableIn(organization: string | null): Where {
  return ownedBy(organization === null ? [null] : [null, organization]);
}
