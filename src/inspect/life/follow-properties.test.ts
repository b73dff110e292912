import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { adviseOn } from '../advice/advise.ts';
import { anyFacts } from './facts-arbitrary.ts';
import type { Life } from './life.ts';
import { ARRIVED, livesOf, MINUTE } from './sample.ts';
import { lifeStateAt } from './state.ts';
import { timelineAt } from './timeline.ts';

const LATER = ARRIVED + 45 * MINUTE;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Whether a text shows eight characters of a secret in a row. */
function shows(text: string, secret: string): boolean {
  for (let i = 0; i + 8 <= secret.length; i++) {
    if (text.includes(secret.slice(i, i + 8))) return true;
  }
  return false;
}

test('every sighting is in exactly one life, and every life has its own token and id', () => {
  fc.assert(
    fc.property(anyFacts, ({ captures, sightings }) => {
      const lives = livesOf(captures, sightings);
      const used = lives.flatMap(({ uses }) => uses.map(({ sighting }) => sighting.id));
      expect(used.toSorted()).toEqual(sightings.map(({ sighting }) => sighting.id).toSorted());
      const tokens = lives.flatMap(({ token }) => token ?? []);
      expect(new Set(tokens).size).toBe(tokens.length);
      expect(new Set(lives.map(({ id }) => id)).size).toBe(lives.length);
    }),
    { numRuns: 200 },
  );
});

test('the order in which the facts come does not matter', () => {
  fc.assert(
    fc.property(anyFacts, ({ captures, sightings }) => {
      const lives = livesOf(captures, sightings);
      expect(livesOf(captures.toReversed(), sightings.toReversed())).toEqual(lives);
    }),
    { numRuns: 200 },
  );
});

/** What is wrong with a timeline; collected, since a test's `expect` is slow. */
function flawsOf(life: Life): string[] {
  const events = timelineAt(life, LATER);
  const uses = events.filter(({ url }) => url !== null);
  const count = uses.reduce((sum, event) => sum + event.count, 0);
  // An element that gets its token after the first use is not told of.
  const told = life.uses.filter(({ sighting }, i) => i === 0 || sighting.kind !== 'hub-element');
  const isWhole = count >= told.length && count <= told.length + 1;
  const isRejected = lifeStateAt(life, LATER).state === 'rejected';
  return [
    ...events.flatMap(({ at, until, gap }, i) => [
      at >= (events[i - 1]?.at ?? at) ? '' : 'order',
      until >= at && Math.abs(until) <= 8.64e15 ? '' : 'times',
      i === 0 ? (gap === null ? '' : 'first gap') : (gap ?? -1) >= 0 ? '' : 'gap',
    ]),
    isWhole ? '' : 'count',
    isRejected === (life.rejection !== null) ? '' : 'state',
  ].filter((flaw) => flaw !== '');
}

test('a timeline is in order, counts every use and can be written as dates', () => {
  fc.assert(
    fc.property(anyFacts, ({ captures, sightings }) => {
      expect(livesOf(captures, sightings).flatMap(flawsOf)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('no event and no advice shows eight characters of a secret in a row', () => {
  fc.assert(
    fc.property(anyFacts, ({ tokens, captures, sightings }) => {
      const lives = livesOf(captures, sightings);
      const shown = lives.flatMap((life) => {
        const events = timelineAt(life, LATER);
        const advice = adviseOn({ life, lives, keyLeaks: [], now: LATER });
        const texts = events.flatMap(({ method, url }) => [method ?? '', url ?? '']);
        texts.push(...advice.flatMap(({ evidence }) => evidence));
        const secret = life.token ?? '';
        return tokens.includes(secret)
          ? texts.flatMap((text) => [text, decode(text)]).filter((text) => shows(text, secret))
          : [];
      });
      expect(shown).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('advice never throws, rests on something, and is short', () => {
  fc.assert(
    fc.property(anyFacts, ({ captures, sightings }) => {
      const lives = livesOf(captures, sightings);
      const advice = lives.flatMap((life) =>
        adviseOn({ life, lives, keyLeaks: [], now: LATER }).map(({ evidence }) => evidence),
      );
      const isShort = (line: string): boolean => line.length > 0 && line.length <= 120;
      expect(advice.filter((lines) => lines.length === 0 || !lines.every(isShort))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
