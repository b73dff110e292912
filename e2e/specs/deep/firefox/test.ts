import type { Driver } from '../../../drivers/driver.ts';
import { prepareDeep } from '../../../site/deep.ts';
import type { Answer } from '../../../site/server.ts';
import { sessionObject } from '../../../site/session.ts';
import { test as base } from '../../../site/test.ts';

export { expect } from '../../../site/test.ts';

/** The tests of a site with deep capture turned on: ask for `page` or `popup` to have it so. */
export const test = base.extend<{ ext: Driver }>({
  ext: async ({ ext }, use) => {
    await prepareDeep(ext);
    await use(ext);
  },
});

/** Answers with a new session of an owner each time; the request is read to its end first. */
export const sessionOf =
  (owner: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(sessionObject({ origin_owner_name: owner })));
    });
  };

/** Answers with a script. */
export const script =
  (text: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(text);
  };

/** One stored exchange, as `via method path: owner` and the tab it is from. */
export async function kept(ext: Driver): Promise<{ line: string; tabId: unknown }[]> {
  return Object.entries(await ext.storage())
    .filter(([key]) => key.startsWith('exchange:'))
    .map(([, value]) => {
      const { exchange, source } = Object(value);
      const { pathname } = new URL(exchange.url);
      const [, owner] = /"origin_owner_name":"([^"]*)"/.exec(exchange.body) ?? [];
      return {
        line: `${exchange.via} ${exchange.method} ${pathname}: ${owner}`,
        tabId: source.tabId,
      };
    })
    .sort((a, b) => (a.line < b.line ? -1 : 1));
}

/** The lines of what is stored. */
export const keptLines = async (ext: Driver): Promise<string[]> =>
  (await kept(ext)).map(({ line }) => line);
