export type { Browser, Locator, Page } from 'playwright-core';
export { launchBrowser } from './launchBrowser.ts';
export type { BrowserWindow, LookOptions } from './openWindow.ts';
export { findBarriers, openWindow, updateImage } from './openWindow.ts';
export type { ReadPdf } from './readPdf.ts';
export { readPdf } from './readPdf.ts';
