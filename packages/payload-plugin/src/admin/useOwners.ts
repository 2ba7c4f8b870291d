'use client';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { organizationsPath } from '../api/organizationsPath.ts';
import { type Owner, ownersSchema } from '../operations/content/owners.ts';

/** Returns the organizations that content can belong to, asked for once somebody may choose among them. */
export function useOwners(mayChoose: boolean): readonly Owner[] | 'loading' | 'failed' {
  const { config } = useConfig();
  const address = `${config.serverURL}${config.routes.api}${organizationsPath}`;
  const [owners, setOwners] = useState<readonly Owner[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (!mayChoose) return;
    const controller = new AbortController();
    const load = async () => {
      try {
        const response = await fetch(address, { credentials: 'include', signal: controller.signal });
        setOwners(ownersSchema.parse(await response.json()).items);
      } catch {
        if (!controller.signal.aborted) setOwners('failed');
      }
    };
    void load();
    return () => controller.abort();
  }, [address, mayChoose]);
  return owners;
}
