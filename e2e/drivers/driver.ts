import type { Page } from 'playwright';
import type { Browser as ExtensionApi } from 'webextension-polyfill';

/** The browsers the end-to-end tests run in. */
export type BrowserName = 'chromium' | 'firefox';

/** A function that runs inside an extension page. It is sent as text: it can see nothing else. */
export type InExtension<Arg, Result> = (given: {
  browser: ExtensionApi;
  arg: Arg;
}) => Result | Promise<Result>;

/** One running browser with the extension in it. The same for every browser. */
export type Driver = {
  readonly name: BrowserName;
  /** The browser's version, such as `156.0.8078.4`. */
  readonly version: string;
  /** Whether `openActionPopup` works here; where it is false it throws. */
  readonly hasActionPopup: boolean;

  /** A new web page, in front. All pages of one test share cookies. */
  newPage(): Promise<Page>;

  /**
   * Opens a page of the extension, such as `popup.html?tab=7`, and waits until it is loaded; in a
   * page of its own, or in `into`, which is how such a page is loaded again.
   */
  openExtensionPage(path: string, into?: Page): Promise<Page>;

  /** Brings the page to front and opens the toolbar button's own popup over it. */
  openActionPopup(page: Page): Promise<Page>;

  /** The id that the extension API knows the page's tab by. Brings the page to front. */
  tabId(page: Page): Promise<number>;

  /**
   * Stops the extension's background, as the browser does when it is idle, and waits for that. Firefox
   * leaves one running that is at work with an event other than a message; Chromium stops any.
   */
  stopBackground(): Promise<void>;

  /**
   * Ends the extension's background whatever it is at work with, and waits for that. Gives whether one
   * ran; in Firefox one that is starting is ended as soon as it has started.
   */
  killBackground(): Promise<boolean>;

  /** Whether the extension's background runs at this moment. */
  backgroundIsRunning(): Promise<boolean>;

  /** Makes the next `permissions.request` for this match pattern be granted without a prompt. */
  grantSite(pattern: string): Promise<void>;

  /**
   * Waits for the browser's own prompt about permissions, answers it and gives what it said. For
   * Firefox alone: Chromium's is out of reach.
   */
  answerPrompt(answer: 'allow' | 'deny'): Promise<string>;

  /** Runs a function in a page of the extension that does nothing itself. */
  evaluate<Arg, Result>(run: InExtension<Arg, Result>, arg: Arg): Promise<Result>;

  /** Everything in the extension's `storage.session`. */
  storage(): Promise<Record<string, unknown>>;

  /** Shows the page as in a browser of that colour scheme. */
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;

  /**
   * The addresses of all requests that the extension's pages and background made since the last
   * `clearAll`. Those of content scripts look like the page's own in both browsers: look for them
   * at the server.
   */
  extensionRequests(): Promise<readonly string[]>;

  /**
   * Back to a fresh installation: closes all pages, forgets cookies, takes granted sites back,
   * stops the background and empties its storage.
   */
  clearAll(): Promise<void>;

  /** Ends the browser. */
  close(): Promise<void>;
};
