import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;
declare const browser: Browser | undefined;

/**
 * The API as the browser itself gives it. The build puts it in the polyfill's place in the popup
 * page: every call made there gives a promise in both browsers, and the polyfill is an eighth of
 * the page's script. The background keeps the polyfill, for listeners that answer with a promise.
 */
const api: Browser = typeof browser === 'object' ? browser : chrome;

export default api;
