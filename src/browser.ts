import browser from 'webextension-polyfill';

/** The browser's extension API with promises in Chrome and in Firefox: the only way to it. */
export { browser };
