import { expect, test } from '../../site/test.ts';
import { seededRandom } from '../../soak/random.ts';
import { runRound } from '../../soak/round.ts';

/** How many exchanges the store keeps. */
const ROOM = 200;

for (const [about, captures] of [
  ['what all stays', 150],
  // What goes has to be counted while the background is killed.
  ['more than what stays', 600],
] as const) {
  // Seen failing (1 run of 5 in Chromium, 4 of 5 in Firefox, with more than what stays) with evicted
  // exchanges removed first and counted in a later write.
  test(`a background that is killed at random loses nothing, doubles nothing and counts right: ${about}`, async ({
    ext,
    site,
  }) => {
    test.setTimeout(120_000);
    const random = seededRandom(1);
    const { planned, killed, ...counts } = await runRound(ext, site, { captures, random });
    expect(planned).toBeGreaterThan(1);
    expect(killed).toBeGreaterThan(1);
    expect(counts).toEqual({
      sent: captures,
      kept: Math.min(captures, ROOM),
      evicted: Math.max(captures - ROOM, 0),
      strange: 0,
      doubled: 0,
      otherLosses: 0,
    });
  });
}
