import { erasedCollections, needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { ErasureRecord } from '../../collections/system/erasures.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { isMasterKeyGone } from './certificates.ts';
import type { Erasable } from './eraseEngagement.ts';

const instant = (at: number) => new Date(at).toISOString();

/** Returns what goes and what stays, as the API says it. */
export function erasableView({ erased, agreements, sessionsUsed }: Erasable) {
  return {
    // The database keeps no order of names.
    erased: erasedCollections.flatMap((kind) => {
      const count = erased[kind];
      return count === undefined ? [] : [{ kind, count }];
    }),
    kept: {
      agreements: agreements.map(({ version, signedAt }) => ({
        version,
        signedAt: signedAt === null ? null : instant(signedAt),
      })),
      sessionsUsed,
    },
  };
}

/** Returns a certificate as the API says it. */
export async function certificateView(
  certificate: Readable<ErasureRecord>,
  context: OperationContext,
): Promise<RouteAnswer<'privacy.erase'>> {
  const told = needing(
    certificate,
    'kind',
    'record',
    'rule',
    'askedBy',
    'erasedAt',
    'erased',
    'agreements',
    'sessionsUsed',
    'keys',
    'masterKeys',
    'hash',
  );
  const { kind, record, rule, askedBy, erasedAt, keys, masterKeys, hash } = told;
  return {
    id: certificate.id,
    kind,
    record,
    rule,
    askedBy,
    erasedAt: instant(erasedAt),
    ...erasableView(told),
    keys,
    hash,
    oldBackups: (await isMasterKeyGone(masterKeys, context)) ? 'unreadable' : 'untilMasterKeyChanges',
  };
}
