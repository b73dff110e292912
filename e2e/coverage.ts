import { writeFile } from 'node:fs/promises';
import { compare } from './coverage/expectation.ts';
import { type Measured, measure } from './coverage/measure.ts';
import { choose } from './coverage/options.ts';
import { report } from './coverage/report.ts';
import { GROUPS } from './coverage/rows.ts';
import { startCoverageSite } from './coverage/site.ts';

const DOCUMENT = 'docs/coverage.md';

const { rows, modes, isAll } = choose(process.argv.slice(2), GROUPS);
const site = await startCoverageSite();
try {
  const all: Measured[] = [];
  const groups = GROUPS.map((group) => ({
    ...group,
    rows: group.rows.filter((row) => rows.includes(row)),
  })).filter((group) => group.rows.length > 0);
  for (const mode of modes) all.push(await measure(mode, site, groups, console.log));
  const document = report(groups, all, new Date());
  console.log(`\n${document}`);
  if (isAll) await writeFile(DOCUMENT, document);
  const { worse, better } = compare(all);
  for (const line of better) console.log(`Better than expected: ${line}`);
  for (const line of worse) console.error(`Not as expected: ${line}`);
  if (worse.length > 0) process.exitCode = 1;
} finally {
  await site.close();
}
