import type { Runtime } from './runtime.ts';

/**
 * Makes sure when Payload starts that the plugin has what only the host can give it.
 *
 * @throws without a key, which nothing confidential can be read without; and, in production, without the portal's
 * address, since links in e-mails would lead to the reader's own machine
 */
export function checkSettings({ settings, keys }: Pick<Runtime, 'settings' | 'keys'>): void {
  keys();
  if (settings.portalUrl === '') {
    throw new Error(
      'The address of the portal is missing, to which links in e-mails lead. ' +
        'Set the option `portalUrl` of the coaching plugin or the environment variable COACHING_PORTAL_URL.',
    );
  }
}
