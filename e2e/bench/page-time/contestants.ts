import type { TaskOptions } from '../site/site.ts';
import type { RivalExtension } from './extensions.ts';

/** One way for a page to be watched, or not to be. */
export type Contestant = {
  readonly name: string;
  /** The browser it runs in, by the extension in that; `again` is a second one with the control. */
  readonly browser: 'ours' | 'again' | RivalExtension;
  readonly options: TaskOptions;
  /** Shown for comparison: takes part in every third run only. */
  readonly isRival: boolean;
};

/** What everything is divided by. */
export const CONTROL: Contestant = {
  name: 'an extension that does nothing',
  browser: 'control',
  options: {},
  isRival: false,
};

/** The extension under test. */
export const OURS: Contestant = {
  name: '**the inspector**',
  browser: 'ours',
  options: {},
  isRival: false,
};

/** The same browser as the control, once more: what differs here is noise. */
export const NOISE: Contestant = {
  ...CONTROL,
  name: 'the same once more (noise)',
  browser: 'again',
};

/** The inspector, on a site that it does not watch. */
export const UNWATCHED: Contestant = {
  name: 'the inspector, site not watched',
  browser: 'ours',
  options: { host: 'app.localhost' },
  isRival: false,
};

const rival = (name: string, browser: RivalExtension, options: TaskOptions): Contestant => ({
  name,
  browser,
  options,
  isRival: true,
});

/** What else one could do to see every body. */
export const RIVALS: readonly Contestant[] = [
  rival('`clone()` and `JSON.parse` of everything', 'clone', {}),
  rival('xhook in the page', 'control', { library: 'xhook' }),
  rival('@mswjs/interceptors in the page', 'control', { library: 'interceptors' }),
  rival('`chrome.debugger`', 'debugger', { attached: true }),
];
