import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './findBrowser.ts';

const on = (platform: NodeJS.Platform, env: Machine['env'], installed: string) =>
  findBrowser({ platform, env, exists: (path) => path === installed });

test.each([
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
  ['linux', { PATH: '/opt/bin' }, '/opt/bin/google-chrome-stable'],
  ['linux', { PATH: '/usr/bin' }, '/usr/bin/microsoft-edge'],
  ['linux', {}, '/snap/bin/chromium'],
  ['darwin', { HOME: '/Users/lea' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', { HOME: '/Users/lea' }, '/Users/lea/Applications/Chromium.app/Contents/MacOS/Chromium'],
  [
    'win32',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  [
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
] as const)('on %s with %o, %s is found', (platform, env, path) => {
  expect(on(platform, env, path)).toBe(path);
});

test('where none is installed, none is found', () => {
  expect(on('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox')).toBeUndefined();
});
