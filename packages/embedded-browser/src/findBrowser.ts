import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search looks at: this machine, or one that a test describes. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};

/**
 * Returns the path of a Chrome, Chromium or Edge that is installed, if there is one.
 *
 * Written out here: `chrome-launcher` and `@puppeteer/browsers` know no Edge or no Chromium, and ask shells for the rest.
 */
export function findBrowser(
  machine: Machine = { platform: process.platform, env: process.env, exists: existsSync },
): string | undefined {
  return candidates(machine).find(machine.exists);
}

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'win32') return inFolders(win32, windowsFolders(env), windowsPrograms);
  if (platform === 'darwin')
    return inFolders(posix, ['/Applications', posix.join(env.HOME ?? '/', 'Applications')], macPrograms);
  // Debian's Chromium and Chrome are on the path; what comes as a snap may not be.
  return inFolders(posix, [...(env.PATH ?? '').split(':').filter(Boolean), '/snap/bin'], linuxPrograms);
}

function windowsFolders(env: Machine['env']): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
}

function inFolders(
  path: Pick<typeof posix, 'join'>,
  folders: readonly string[],
  programs: readonly string[],
): string[] {
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

const linuxPrograms = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `${name}.app/Contents/MacOS/${name}`,
);
const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
