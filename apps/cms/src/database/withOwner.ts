import { getPayload, type Payload } from 'payload';
import { hostConfig } from '../hostConfig.ts';
import { closePayload } from './closePayload.ts';

/** Returns what `work` returns, given Payload as the owner of the tables, who may do what the role of the app may not. */
export async function withOwner<Result>(
  ownerUrl: string,
  work: (payload: Payload) => Promise<Result>,
): Promise<Result> {
  const config = await hostConfig({ databaseUrl: ownerUrl });
  const payload = await getPayload({ config, key: 'owner', disableOnInit: true });
  try {
    return await work(payload);
  } finally {
    await closePayload(payload);
  }
}
