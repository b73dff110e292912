import type { Page } from 'playwright';
import type { BrowserName } from '../drivers/driver.ts';
import { onBoth } from '../site/compare.ts';
import { html, type Site } from '../site/server.ts';
import { bundleTheme } from './bundle.ts';
import type { Outcome } from './check.ts';
import { addAnswers } from './site.ts';
import { startSocketServer } from './socket.ts';

/** What a theme's checks came to: one line for each that is not as it must be. */
export type Comparison = {
  /** Checks that see something else on the watched host. */
  readonly differing: readonly string[];
  /** Checks that are said to differ and do not. */
  readonly alike: readonly string[];
  /** Checks that the browser fails by itself and that are not known to be such. */
  readonly failing: readonly string[];
  /** How many checks ran. */
  readonly count: number;
};

const both = (name: string, watched: unknown, control: unknown): string =>
  `${name}\n  watched: ${JSON.stringify(watched)}\n  control: ${JSON.stringify(control)}`;

/** Runs the checks of a theme on a watched and on an unwatched host and compares every result. */
export async function compareTheme(
  theme: string,
  given: { page: Page; site: Site; browser: BrowserName },
): Promise<Comparison> {
  const { page, site, browser } = given;
  const script = await bundleTheme(theme);
  addAnswers(site);
  const sockets = await startSocketServer();
  site.on('/socket-port', (_request, response) => void response.end(String(sockets.port)));
  site.on(
    '/checks',
    html('<!doctype html><title>Checks</title><body><script src="/checks.js"></script>'),
  );
  site.on('/checks.js', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(script);
  });
  const { watched, control } = await onBoth(
    page,
    site,
    (): Promise<Outcome[]> => Reflect.get(window, 'results'),
    '/checks',
  ).finally(sockets.close);
  const differing: string[] = [];
  const alike: string[] = [];
  const failing: string[] = [];
  control.forEach((one, index) => {
    const other = watched[index];
    const isAlike = JSON.stringify(one) === JSON.stringify(other);
    const reason = one.differs[browser];
    if (!isAlike && reason === undefined) {
      differing.push(both(one.name, [other?.standard, other?.seen], [one.standard, one.seen]));
    }
    if (isAlike && reason !== undefined) alike.push(`${one.name}: ${reason}`);
    const isKnown = one.fails.includes(browser) || reason !== undefined;
    if (one.standard !== 'pass' && !isKnown) failing.push(`${one.name}: ${one.standard}`);
  });
  return { differing, alike, failing, count: control.length };
}
