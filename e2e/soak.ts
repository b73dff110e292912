import { launch } from './drivers/launch.ts';
import { startSite } from './site/server.ts';
import { readOptions } from './soak/options.ts';
import { seededRandom } from './soak/random.ts';
import { runRound } from './soak/round.ts';
import { isExact } from './soak/tally.ts';
import { table } from './start/table.ts';

/*
 * Kills the background at random while a page reads sessions, over and over, and counts whether any
 * is lost or stored twice. Ends with a table and, when one was, with the exit code 1.
 */

const { rounds, captures, seed, browsers } = readOptions(process.argv.slice(2));
const heading = [
  'browser',
  'round',
  'kills planned',
  'killed',
  'sent',
  'kept',
  'counted out',
  'doubled',
  'other',
  '',
];
const rows: string[][] = [];
let wrong = 0;

console.log(`Seed ${seed}: ${rounds} rounds of ${captures} captures in ${browsers.join(', ')}`);
for (const name of browsers) {
  const random = seededRandom(seed);
  const ext = await launch(name);
  const site = await startSite();
  try {
    for (let round = 1; round <= rounds; round++) {
      const outcome = await runRound(ext, site, { captures, random });
      const { planned, killed, sent, kept, evicted, doubled, strange, otherLosses } = outcome;
      const word = isExact(outcome, sent) ? 'exact' : 'WRONG';
      if (word === 'WRONG') wrong++;
      const others = otherLosses + strange;
      const counts = [round, planned, killed, sent, kept, evicted, doubled, others];
      rows.push([`${name} ${ext.version}`, ...counts.map(String), word]);
      console.log(`${name} round ${round}: ${killed} of ${planned} kills, ${word}`);
      await ext.clearAll();
    }
  } finally {
    await ext.close();
    await site.close();
  }
}
console.log(`\n${table([heading, ...rows])}`);
console.log(`Seed ${seed}: ${rows.length - wrong} of ${rows.length} rounds exact`);
process.exitCode = wrong === 0 ? 0 : 1;
