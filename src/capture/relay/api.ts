import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;
declare const browser: Browser | undefined;

/**
 * The extension's API as the browser gives it to a content script: both give promises, and the
 * polyfill would cost every frame more than the relay itself.
 */
export const api: Browser = typeof browser === 'object' ? browser : chrome;

/** Whether this relay still belongs to a running extension: false after a reload or an update. */
export const isConnected = (): boolean => {
  try {
    return typeof api.runtime?.id === 'string';
  } catch {
    return false;
  }
};
