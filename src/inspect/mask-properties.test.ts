import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { anySecret } from './arbitraries.ts';
import { AUTH_LINK, exchangeOf } from './fixtures.ts';
import { inspect } from './inspect.ts';
import { maskText, secretsOf } from './mask.ts';
import { maskValue } from './mask-value.ts';
import { rawView } from './raw.ts';
import { mayNameSecret } from './secret-names.ts';

const decodeUrl = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const decodeJson = (text: string): string => {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return '';
  }
};

/** The readings of a text that a person could make: as it is, and with its escapes undone. */
const readings = (text: string): string[] => {
  const json = decodeJson(text);
  const all = [text, json, decodeJson(json)];
  return [...all, ...all.map(decodeUrl)];
};

/** The first eight characters of a secret in a row that a text shows, null when it shows none. */
function shownOf(secret: string, texts: readonly string[]): string | null {
  for (let i = 0; i + 8 <= secret.length; i++) {
    const piece = secret.slice(i, i + 8);
    if (texts.some((text) => text.includes(piece))) return piece;
  }
  return null;
}

const escapeAll = (text: string): string =>
  Array.from(
    { length: text.length },
    (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');

const inUrl = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The ways a secret gets into other texts. */
const embed = fc.constantFrom<(secret: string) => string>(
  (secret) => secret,
  (secret) => `https://a.b/c?x=${inUrl(secret)}&y=1`,
  (secret) => `https://a.b/c?token=${inUrl(secret)}`,
  (secret) => `Bearer ${secret}.`,
  inJson,
  escapeAll,
  (secret) => inJson(inJson(secret)),
  (secret) => inJson(`u?token=${inUrl(secret)}`),
  (secret) => secret.slice(1, 12) + secret.slice(3),
  (secret) => secret + secret,
);

const view = fc.record({ secret: anySecret, embed, before: fc.string(), after: fc.string() });

test('a masked text never shows eight characters of a secret in a row', () => {
  fc.assert(
    fc.property(view, ({ secret, embed: put, before, after }) => {
      const secrets = secretsOf(exchangeOf(JSON.stringify({ ...AUTH_LINK, token: secret })));
      const masked = maskText(before + put(secret) + after, secrets);
      expect(shownOf(secret, readings(masked))).toBeNull();
    }),
    { numRuns: 1_500 },
  );
});

test('no view of a body shows eight characters of a secret in a row', () => {
  fc.assert(
    fc.property(view, anySecret, ({ secret, embed: put, before }, trigger) => {
      const text = before + put(secret);
      const session = {
        ...AUTH_LINK,
        label: text,
        origin_owner_name: trigger,
        token: secret,
        external_trigger_token: trigger,
        auth_link_url: `https://app.stackone.com/x?token=${inUrl(secret)}`,
        categories: [text, put(trigger)],
        [text]: { [put(trigger)]: [text] },
      };
      const body = JSON.stringify({
        note: text,
        [`${text}!`]: session,
        inner: JSON.stringify(session),
      });
      const exchange = exchangeOf(body, { url: `https://a.b/c?token=${inUrl(secret)}` });
      const secrets = secretsOf(exchange);
      const { sessions } = inspect(exchange);
      expect(sessions).toHaveLength(2);
      const texts: string[] = [maskText(exchange.url, secrets)];
      for (const { path, at, fields, verdicts, categories } of sessions) {
        const { before: head, object, after } = rawView(body, path, secrets);
        texts.push(head + object + after, at, ...categories.map(({ value }) => value));
        const problems = verdicts.flatMap((verdict) => verdict.problems);
        texts.push(...problems.flatMap((problem) => [problem.path, problem.received]));
        const values = fields.map(({ name, value }) => maskValue(value, secrets, name));
        JSON.stringify(values, (key, value: unknown) => {
          texts.push(key, ...(typeof value === 'string' ? [value] : []));
          return value;
        });
        texts.push(...fields.map(({ name }) => name));
      }
      const all = texts.flatMap(readings);
      expect(shownOf(secret, all)).toBeNull();
      expect(shownOf(trigger, all)).toBeNull();
    }),
    { numRuns: 250 },
  );
});

test('a text without secrets stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!mayNameSecret(text));
      expect(maskText(text, secretsOf(exchangeOf(JSON.stringify(AUTH_LINK))))).toBe(text);
    }),
  );
});
