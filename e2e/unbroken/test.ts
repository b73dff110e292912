import { test as base } from '../site/test.ts';
import { type OwnBrowser, startOwnBrowser } from './own-browser.ts';

export { expect } from '../site/test.ts';

/** The tests of this project with a browser of the test's own, started when asked for. */
export const test = base.extend<{ readonly own: OwnBrowser }>({
  own: async ({ browserName }, use) => {
    if (browserName === 'webkit') throw new Error('The extension does not run in WebKit');
    const own = await startOwnBrowser(browserName);
    await use(own);
    await own.close();
  },
});
