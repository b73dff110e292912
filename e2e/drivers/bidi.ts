import type { Browser, Page } from 'playwright';

/** Sends one WebDriver BiDi command and gives its result. */
export type Send = (method: string, params: object) => Promise<unknown>;

/** The value at the end of a path of properties, undefined where the path breaks off. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/**
 * What Playwright's public object stands for inside. Playwright drives a stock Firefox over BiDi
 * but has no public way to its connection, and Firefox allows one BiDi session only. Checked with
 * Playwright 1.64.1, which is why package.json names that very version.
 */
function inside(client: object): unknown {
  const connection = at(client, '_connection');
  const toImpl = at(connection, 'toImpl');
  if (typeof toImpl !== 'function') throw new Error('This Playwright hides its BiDi connection');
  return Reflect.apply(toImpl, connection, [client]);
}

/** The BiDi session of a Firefox that Playwright has started. */
export function bidiSession(browser: Browser): Send {
  const session = at(inside(browser), '_browserSession');
  const send = at(session, 'send');
  if (typeof send !== 'function') throw new Error('This browser is not driven over BiDi');
  return async (method, params) => Reflect.apply(send, session, [method, params]);
}

/** The id of a page's browsing context. */
export function browsingContext(page: Page): string {
  const id = at(inside(page), 'delegate', '_session', 'sessionId');
  if (typeof id !== 'string') throw new Error('This page is not driven over BiDi');
  return id;
}
