import type { Page } from 'playwright';
import type { Site } from './server.ts';

/** A host that the extension does not look at, secure as the watched one is: what a page does there is the control. */
export const UNWATCHED = 'app.localhost';

/** A host that is watched from installation on. */
export const WATCHED = 'localhost';

/**
 * Runs the same function in the same page of an unwatched and of a watched host and gives both
 * answers, with the hosts' names taken out. The watched one stays open: Chromium drops what a page tells
 * a background that has not started when the page is left.
 */
export async function onBoth<T>(
  page: Page,
  site: Site,
  run: () => Promise<T> | T,
  path = '/',
): Promise<{ watched: T; control: T }> {
  const answers: T[] = [];
  for (const host of [UNWATCHED, WATCHED]) {
    await page.goto(site.url(path, host));
    const answer = await page.evaluate(run);
    answers.push(JSON.parse(JSON.stringify(answer ?? null).replaceAll(host, 'HOST')));
  }
  const [control, watched] = answers;
  if (watched === undefined || control === undefined) throw new Error('No answer');
  return { watched, control };
}
