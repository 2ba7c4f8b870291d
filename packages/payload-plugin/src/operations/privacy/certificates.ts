import { canonicalJson } from '@coaching/core';
import { type ErasureRecord, erasures } from '../../collections/system/erasures.ts';
import type { Payload } from '../../host/types.ts';
import { runtimeOf } from '../../runtime.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { createRecord, findRecords } from '../shared/records.ts';
import { systemContext } from '../shared/systemContext.ts';
import type { DestroyedKey } from './destroyKeys.ts';

/** What a certificate says, beside the keys. */
export type Certified = Omit<ErasureRecord, 'id' | 'hash' | 'keys' | 'masterKeys'>;

type Signed = Omit<ErasureRecord, 'id' | 'hash'>;

/** Nobody without the key of the marks can make it for other words. */
function hashOf(certificate: Signed, { vault }: Pick<OperationContext, 'vault'>): string {
  const { erased, agreements, keys, masterKeys, ...lines } = certificate;
  return vault.mark(
    `erasure:${canonicalJson({ ...lines, erased: { ...erased }, agreements: agreements.map((one) => ({ ...one })), keys, masterKeys })}`,
  );
}

/** Keeps the certificate of an erasure, and returns it. */
export async function certify(
  said: Certified,
  destroyed: readonly DestroyedKey[],
  context: OperationContext,
): Promise<ErasureRecord> {
  const certificate: Signed = {
    ...said,
    keys: destroyed.map(({ id }) => id),
    masterKeys: [...new Set(destroyed.map(({ masterKey }) => masterKey))].sort(),
  };
  return createRecord(erasures, { ...certificate, hash: hashOf(certificate, context) }, context);
}

/** Returns the ids of the certificates that are not as they were written. */
export async function findForgedErasures(payload: Payload): Promise<string[]> {
  const context = await systemContext(payload);
  const forged: string[] = [];
  let after = '';
  for (;;) {
    const page = await findRecords(erasures, { id: { greater_than: after } }, context, { limit: 500 });
    const last = page.at(-1);
    if (!last) return forged;
    after = last.id;
    for (const { id, hash, ...certificate } of page)
      if (hashOf(certificate, context) !== hash) forged.push(id);
  }
}

/** Returns whether none of the keys behind these names wraps any more, or is at hand for what older ones have wrapped. */
export async function isMasterKeyGone(names: readonly string[], { req }: OperationContext): Promise<boolean> {
  const provider = runtimeOf(req.payload).keys();
  const current = await provider.current();
  return names.every((name) => name !== current && provider.sealedBefore(name) === undefined);
}
