import type { Page } from 'playwright';
import type { Site } from './server.ts';

/** A host that the extension does not look at, secure as  is: what a page does there is the control. */
export const UNWATCHED = 'app.localhost';

/** A host that is watched from installation on. */
export const WATCHED = 'localhost';

/**
 * Runs the same function in the same page of a watched and of an unwatched host and gives both
 * answers, with the hosts' names taken out.
 */
export async function onBoth<T>(
  page: Page,
  site: Site,
  run: () => Promise<T> | T,
  path = '/',
): Promise<{ watched: T; control: T }> {
  const answers: T[] = [];
  for (const host of [WATCHED, UNWATCHED]) {
    await page.goto(site.url(path, host));
    const answer = await page.evaluate(run);
    answers.push(JSON.parse(JSON.stringify(answer ?? null).replaceAll(host, 'HOST')));
  }
  const [watched, control] = answers;
  if (watched === undefined || control === undefined) throw new Error('No answer');
  return { watched, control };
}
