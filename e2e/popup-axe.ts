import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let source: Promise<string> | undefined;

/**
 * What axe finds wrong in a page, one line each. Its script is evaluated, not added: the
 * extension's content security policy lets no script in.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  source ??= readFile(FILE, 'utf8');
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(await source);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) => violations.map(
    ({ id, nodes }) => 'axe ' + id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' ; ')
  ))`);
}
