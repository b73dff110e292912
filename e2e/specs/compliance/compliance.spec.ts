import { readdirSync } from 'node:fs';
import { compareTheme } from '../../compliance/compare.ts';
import { TOKEN } from '../../compliance/site.ts';
import { expect, test } from '../../site/test.ts';

const THEMES = readdirSync('e2e/compliance/checks').map((name) => name.replace(/\.ts$/, ''));

// Seen failing with a plain function in place of the Proxy: built-ins, kinds, stream-loops, workers;
// with fetch(new Request(…)) called a reaction later, data as text and then() as a method: aborts,
// errors, headers, messages, order, requests, stream-pipes, workers; with redirects always followed:
// redirects; with a clone of each response read on the side: stream-ends, stream-loops, stream-pipes,
// unhandled; with another object for each piece and a body behind a pipe: bodies, clones, responses and
// all stream themes; with a hook that is not strict: stacks; with a type put over what is opened:
// xhr-answers, xhr-ends, xhr-texts; with an event sent on send(): xhr-states.
for (const theme of THEMES) {
  test(`compliance: ${theme}`, async ({ ext, page, site }) => {
    const { count, ...wrong } = await compareTheme(theme, { page, site, browser: ext.name });
    expect(wrong).toEqual({ differing: [], alike: [], failing: [] });
    expect(count).toBeGreaterThan(5);
    await expect.poll(async () => JSON.stringify(await ext.storage())).toContain(TOKEN);
  });
}
