import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { toCamel, toPascal } from '../stackone/field.ts';
import { FIELDS } from '../stackone/fields.ts';
import { anyBody, mutatedSession } from './arbitraries.ts';
import { exchangeOf } from './fixtures.ts';
import { inspect } from './inspect.ts';

const KNOWN = new Set(FIELDS.map(({ wire }) => wire));

/** What is said of an object, without the places and spellings of its keys. */
function verdictOf(object: object): unknown {
  const [session] = inspect(exchangeOf(JSON.stringify(object))).sessions;
  if (!session) return null;
  const { identity, state, digest, nearest, categories, lifetime } = session;
  const problems = session.verdicts.map((verdict) => ({
    model: verdict.model,
    accepts: verdict.accepts,
    problems: verdict.problems
      .filter(({ code }) => code !== 'unknown-key')
      .map(({ path, code, severity }) => `${severity} ${code} ${path}`),
  }));
  return { identity, state, digest, nearest, categories, lifetime, problems };
}

test('inspection never throws and is deterministic', () => {
  fc.assert(
    fc.property(anyBody, fc.string(), fc.json(), (text, date, request) => {
      const changes = { date, requestBody: { kind: 'json' as const, text: request } };
      const first = inspect(exchangeOf(text, changes));
      expect(inspect(exchangeOf(text, changes))).toEqual(first);
    }),
    { numRuns: 300 },
  );
});

test('classifying is indifferent to the order of keys', () => {
  fc.assert(
    fc.property(mutatedSession, fc.infiniteStream(fc.nat()), (session, order) => {
      const shuffled = Object.entries(session)
        .map((entry) => ({ entry, rank: order.next().value ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ entry }) => entry);
      expect(verdictOf(Object.fromEntries(shuffled))).toEqual(verdictOf(session));
    }),
    { numRuns: 300 },
  );
});

test('classifying is indifferent to the spelling of keys', () => {
  fc.assert(
    fc.property(mutatedSession, (session) => {
      const known = Object.entries(session).filter(([key]) => KNOWN.has(key));
      const snake = verdictOf(Object.fromEntries(known));
      for (const spell of [toCamel, toPascal]) {
        const spelled = known.map(([key, value]) => [spell(key), value]);
        expect(verdictOf(Object.fromEntries(spelled))).toEqual(snake);
      }
    }),
    { numRuns: 300 },
  );
});

test('an accepted object has no error, a valid one is accepted by its own model', () => {
  fc.assert(
    fc.property(mutatedSession, (session) => {
      for (const found of inspect(exchangeOf(JSON.stringify(session))).sessions) {
        for (const { accepts, problems } of found.verdicts) {
          expect(accepts).toBe(problems.every(({ severity }) => severity !== 'error'));
        }
        const own = found.verdicts.find(({ model }) => model === found.identity);
        expect(own?.accepts ?? false).toBe(found.state !== 'invalid');
      }
    }),
    { numRuns: 300 },
  );
});
