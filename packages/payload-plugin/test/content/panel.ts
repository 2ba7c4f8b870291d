import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import type { Config } from 'payload';
import * as z from 'zod';
import {
  type Host,
  type HostReply,
  type HostUser,
  type StartHostOptions,
  startHost,
} from '../harness/index.ts';

/** A host with an editor, and what an editor does in the panel: over Payload's REST, as the panel does it. */
export type Panel = {
  readonly host: Host;
  readonly editor: HostUser;
  /** Saves a new draft and returns its id. */
  draft(slug: string, data: object, locale?: string): Promise<string>;
  /** Saves a change as a draft. */
  save(slug: string, id: string, data: object, locale?: string): Promise<HostReply>;
  /** Publishes, with a last change if one is given. */
  publish(
    slug: string,
    id: string,
    data?: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<HostReply>;
  /** Returns a new document that is published. */
  published(slug: string, data: object): Promise<string>;
};

const createdSchema = z.object({ doc: z.object({ id: z.string() }) });

/** Returns a running host whose panel speaks English and German. */
export async function startPanel(options: StartHostOptions = {}): Promise<Panel> {
  const configure = (config: Config): Config => {
    const changed = options.configure ? options.configure(config) : config;
    return { ...changed, i18n: { supportedLanguages: { en, de }, fallbackLanguage: 'en' } };
  };
  const key = Buffer.alloc(32, 1).toString('base64');
  const host = await startHost({ ...options, configure, options: { key, ...options.options } });
  const editor = await host.createUser('editor');
  const write = (path: string, method: string, body: object, headers = {}) =>
    host.request(path, { method, user: editor, body, headers });

  const draft: Panel['draft'] = async (slug, data, locale = 'en') => {
    const reply = await write(`/api/${slug}?draft=true&depth=0&locale=${locale}`, 'POST', data);
    if (reply.status !== 201) throw new Error(`The draft was refused: ${reply.text}`);
    return createdSchema.parse(reply.json).doc.id;
  };
  const save: Panel['save'] = (slug, id, data, locale = 'en') =>
    write(`/api/${slug}/${id}?draft=true&depth=0&locale=${locale}`, 'PATCH', data);
  const publish: Panel['publish'] = (slug, id, data = {}, headers = {}) =>
    write(`/api/${slug}/${id}?depth=0`, 'PATCH', { ...data, _status: 'published' }, headers);
  const published: Panel['published'] = async (slug, data) => {
    const id = await draft(slug, data);
    const reply = await publish(slug, id);
    if (reply.status !== 200) throw new Error(`The publication was refused: ${reply.text}`);
    return id;
  };
  return { host, editor, draft, save, publish, published };
}

const refusalSchema = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
  ),
});

/** Returns the mistakes that a refusal lists: path and message. */
export function mistakesIn(reply: HostReply): Record<string, string> {
  const [error] = refusalSchema.parse(reply.json).errors;
  return Object.fromEntries((error?.data.errors ?? []).map(({ path, message }) => [path, message]));
}
