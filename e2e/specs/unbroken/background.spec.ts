import { expect, test } from '../../site/test.ts';
import { seededRandom } from '../../soak/random.ts';
import { runRound } from '../../soak/round.ts';

/** More than the store keeps, so that what goes has to be counted while the background is stopped. */
const CAPTURES = 600;

// Seen failing in Chromium with evicted exchanges removed first and counted in a later write.
test('a background that is stopped at random loses nothing, doubles nothing and counts right', async ({
  ext,
  site,
}) => {
  test.setTimeout(120_000);
  const random = seededRandom(1);
  const { stops: _, ...counts } = await runRound(ext, site, { captures: CAPTURES, random });
  expect(counts).toEqual({
    sent: CAPTURES,
    kept: 200,
    evicted: CAPTURES - 200,
    strange: 0,
    doubled: 0,
    otherLosses: 0,
  });
});
