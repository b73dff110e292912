import { bodies } from '../src/inspect/releases/sdk/bodies.ts';
import { compare, VERSION } from '../src/inspect/releases/sdk/compare.ts';

const [, , count = '20000', seed = '4280'] = process.argv;
if (![count, seed].every((value) => /^[1-9]\d*$/.test(value))) {
  console.error('Usage: npm run compare:sdk -- [COUNT] [SEED], both positive whole numbers');
  process.exit(2);
}
const { disagreements, taken, lossy, refused, issues, ...rest } = compare(
  bodies(Number(seed), Number(count)),
);

for (const disagreement of disagreements) console.log(`\n${disagreement}`);
console.log(`\n@stackone/stackone-client-ts ${VERSION}, seed ${seed}`);
for (const [issue, times] of [...issues].sort(([, a], [, b]) => b - a).slice(0, 20)) {
  console.log(`${String(times).padStart(7)}  ${issue}`);
}
console.log(`\n${rest.bodies} bodies: ${taken} taken by both (${lossy} with a loss),`);
console.log(
  `${refused} refused by both for the same issues, ${disagreements.length} disagreements`,
);
if (disagreements.length > 0 || taken + refused === 0) process.exitCode = 1;
