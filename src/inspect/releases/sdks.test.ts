import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { toCamel, toPascal } from '../../stackone/field.ts';
import { SDK_NAMES } from '../../stackone/releases/sdks.ts';
import { anySecret, mutatedSession } from '../arbitraries.ts';
import { AUTH_LINK, renamed, SESSION_TOKEN } from '../fixtures.ts';
import type { JsonObject } from '../wire-keys.ts';
import { judgeSdks } from './sdks.ts';
import type { ReleaseVerdict } from './verdict.ts';

const span = (object: JsonObject): readonly string[] =>
  [...judgeSdks(object)].map(
    ([sdk, { oldest, newest }]) => `${sdk} ${oldest?.version ?? '-'} ${newest?.version ?? '-'}`,
  );

test('the oldest and the newest release that read an object, SDK by SDK', () => {
  expect(span(AUTH_LINK)).toEqual([
    'typescript 4.33.2 4.34.0',
    'ruby 0.0.3 0.39.5',
    'php - -',
    'java 0.19.1 0.19.2',
    'csharp 0.9.2 0.9.2',
    'typescript-2023 - -',
    'ruby-hris - -',
    'openapi 2026 2026',
  ]);
  expect(span({ ...SESSION_TOKEN, organization_id: 57, provider: 'bamboohr' })).toEqual([
    'typescript 0.1.0 4.17.0',
    'ruby 0.0.2 0.3.0',
    'php 0.1.0 0.22.1',
    'java - -',
    'csharp 0.1.1 0.9.0',
    'typescript-2023 1.0.0 1.0.0',
    'ruby-hris - -',
    'openapi - -',
  ]);
});

test('every SDK is judged, its releases the oldest first', () => {
  const judged = judgeSdks(AUTH_LINK);
  expect([...judged.keys()]).toEqual(SDK_NAMES);
  for (const { verdicts } of judged.values()) {
    const versions = verdicts.map(({ release }) => release.version);
    expect(verdicts.map(({ release }) => release.until)).toEqual([...versions.slice(1), null]);
  }
});

/** Whether an outcome is what the findings come to. */
function isSound({ outcome, verified, findings }: ReleaseVerdict): boolean {
  const effects = new Set(findings.map(({ effect }) => effect));
  const losses = [...effects].filter((effect) => effect !== 'unknown' && effect !== 'throws');
  const expected = effects.has('throws') ? 'throws' : losses.length > 0 ? 'loses' : 'ok';
  return outcome === expected && (verified || findings.some((finding) => !finding.verified));
}

test('judging never throws, and a verdict is what its findings come to', () => {
  fc.assert(
    fc.property(mutatedSession, (session) => {
      const verdicts = [...judgeSdks(session).values()].flatMap((sdk) => sdk.verdicts);
      expect(verdicts.filter((verdict) => !isSound(verdict))).toEqual([]);
    }),
  );
});

test('the spelling of the keys makes no difference', () => {
  fc.assert(
    fc.property(fc.constantFrom(toCamel, toPascal), fc.boolean(), (rename, odd) => {
      const object: JsonObject = { ...AUTH_LINK, categories: odd ? ['nope'] : null };
      const other = { ...renamed(object, rename) };
      expect([...judgeSdks(other)]).toEqual([...judgeSdks(object)]);
    }),
  );
});

test('a verdict holds nothing of a value', () => {
  fc.assert(
    fc.property(anySecret, (secret) => {
      const odd = { token: [secret], id: secret, type: { secret }, created_at: secret };
      const judged = judgeSdks({
        ...AUTH_LINK,
        ...odd,
        categories: [secret],
        metadata: { secret },
      });
      const said = [...judged.values()].flatMap(({ verdicts }) =>
        verdicts.flatMap(({ findings }) => findings),
      );
      expect(JSON.stringify(said)).not.toContain(JSON.stringify(secret).slice(1, -1));
    }),
  );
});

test('an object of a megabyte is judged in a moment', () => {
  const keys = Array.from({ length: 100_000 }, (_, i): [string, number] => [`k${i}`, i]);
  const object: JsonObject = {
    ...Object.fromEntries(keys),
    ...AUTH_LINK,
    categories: Array.from({ length: 150_000 }, (_, i) => (i % 2 === 0 ? 'ats' : 'nope')),
  };
  const start = performance.now();
  const judged = judgeSdks(object);
  expect(performance.now() - start).toBeLessThan(2000);
  const findings = judged.get('typescript')?.verdicts.at(-1)?.findings ?? [];
  expect(findings.filter(({ effect }) => effect === 'dropped')).toHaveLength(64);
  expect(findings.filter(({ effect }) => effect === 'throws')).toHaveLength(64);
});
