import type { Page } from 'playwright';
import type { BrowserName } from '../drivers/driver.ts';
import type { Answer } from '../site/server.ts';

/**
 * What became of a row's session in the extension. `token`: only its token is there; `too large`:
 * it is not there, but was counted as above the limit.
 */
export type Outcome = 'seen' | 'token' | 'too large' | 'unseen';

/** A browser and what the user has turned on in it: a column of the table. */
export type ModeName = 'chromium' | 'firefox' | 'deep' | 'panel';

/** The addresses and texts of one row in one run. */
export type Given = {
  readonly token: string;
  /** The address of the session, at `localhost`. */
  readonly session: string;
  /** The same at `127.0.0.1`, which is another origin and watched too. */
  readonly elsewhere: string;
  /** The folder all files of the row are in, with a slash at its end. */
  readonly folder: string;
  /** The session as JSON text. */
  readonly body: string;
  /** A script that fetches the session and posts it to its opener, parent or page. */
  readonly reader: string;
};

/** One way a session can come to a page. Each row delivers one response, once. */
export type Row = {
  readonly id: string;
  readonly title: string;
  /** How the session is answered; as JSON if absent. */
  readonly answer?: (body: string) => Answer;
  /** What else the row's folder holds, by name; `''` is the page. */
  readonly files?: (given: Given) => Readonly<Record<string, Answer>>;
  /**
   * What the page does, in its own world. It gives what it got, so that a row whose page never got
   * the session is noticed; nothing where the variable `got` of the page will hold it.
   */
  readonly inPage?: (given: Given) => unknown;
  /** What is done from outside, in the place of `inPage`. Gives what the page got. */
  readonly act?: (page: Page, given: Given) => Promise<unknown>;
  /** The page cannot show what it got. */
  readonly isBlind?: true;
  /** What must come of it; `seen` if absent. */
  readonly expected?: Readonly<Partial<Record<ModeName, Outcome>>>;
  /** Why it is not seen, or seen twice: a sentence. Goes into the table. */
  readonly why?: string;
  /** The page itself reads the response twice, so two sightings of it are right. */
  readonly isReadTwice?: true;
  /** How many sightings are right in a mode that sees what the page leaves unread too. */
  readonly most?: Readonly<Partial<Record<ModeName, number>>>;
  /** Why there is nothing to measure in a browser. */
  readonly absent?: Readonly<Partial<Record<BrowserName, string>>>;
};

/** Rows that belong together. */
export type Group = { readonly title: string; readonly rows: readonly Row[] };

/** For what the hook in the page cannot see. */
export const NOT_BY_HOOK = { chromium: 'unseen', firefox: 'unseen' } as const;

/** For what no means may or can see. */
export const NOT_AT_ALL = { ...NOT_BY_HOOK, deep: 'unseen', panel: 'unseen' } as const;
