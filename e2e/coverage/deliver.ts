import type { Page } from 'playwright';
import { sessionObject } from '../site/session.ts';
import { EXPECT_POST, jsonText, pageWith } from './answers.ts';
import type { Given, Row } from './row.ts';
import type { CoverageSite } from './site.ts';
import { ownToken } from './token.ts';
import { within } from './within.ts';

const PATIENCE_MS = 15_000;

/** Puts a row's folder on the site, with a session of its own in it. */
export function place(row: Row, site: CoverageSite, run: string): Given {
  const token = ownToken();
  const session = sessionObject({ token });
  const path = `/${run}/${row.id}/`;
  const folder = `http://localhost:${site.port}${path}`;
  const address = `${folder}session`;
  const given: Given = {
    token,
    folder,
    session: address,
    elsewhere: address.replace('localhost', '127.0.0.1'),
    body: JSON.stringify(session),
    reader: `fetch("${address}").then((response) => response.json()).then((session) =>
      (self.opener || self.parent || self).postMessage(session, { targetOrigin: "*" }));`,
  };
  const files = { '': pageWith(EXPECT_POST), ...row.files?.(given) };
  for (const [name, answer] of Object.entries(files)) site.on(path + name, answer);
  site.on(`${path}session`, (row.answer ?? jsonText)(given.body));
  site.onSocket(`${path}session`, given.body);
  return given;
}

async function run(row: Row, page: Page, given: Given): Promise<unknown> {
  if (row.act) return row.act(page, given);
  await page.goto(given.folder);
  const value = row.inPage ? await page.evaluate(row.inPage, given) : undefined;
  return value ?? (row.isBlind ? undefined : page.evaluate(() => Reflect.get(window, 'got')));
}

/**
 * Lets a row's session come to the page.
 * Throws when it did not, for then there was nothing for the extension to see.
 */
export async function deliver(row: Row, page: Page, given: Given): Promise<void> {
  const value = await within(PATIENCE_MS, run(row, page, given));
  if (row.isBlind) return;
  const text = JSON.stringify(value) ?? 'nothing';
  if (!text.includes(given.token)) throw new Error(`The page got ${text.slice(0, 200)}`);
}
