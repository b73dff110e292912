import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const here = new URL('.', import.meta.url);
const root = new URL('../../', here);

const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n');

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const single = all(/\bt\(\s*'(\w+)'/g, sources);
const chosen = all(/\bt\([^'()]*\? '(\w+)'/g, sources).concat(
  all(/\bt\([^()]*: '(\w+)'/g, sources),
);
const counted = all(/\['?(\w+)'?, (?:losses|refused)/g, sources).concat(
  all(/\btCount\(\s*'(\w+)'/g, sources),
  all(/\? '(\w+)' : '\w+';\n\s*return <span[^\n]*tCount/g, sources),
  all(/\? '\w+' : '(\w+)';\n\s*return <span[^\n]*tCount/g, sources),
);
const prefixes = all(/\btNamed\(\s*'(\w+)'/g, sources);
const inManifest = all(/__MSG_(\w+)__/g, readFileSync(new URL('manifest.json', root), 'utf8'));

const isUsed = (key: string): boolean =>
  single.includes(key) ||
  chosen.includes(key) ||
  inManifest.includes(key) ||
  counted.includes(key.replace(/_(one|other)$/, '')) ||
  prefixes.some((prefix) => key.startsWith(`${prefix}_`));

test('every message that is asked for exists', () => {
  const asked = [...single, ...chosen, ...inManifest].concat(
    counted.flatMap((key) => [`${key}_one`, `${key}_other`]),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});

test('every message is used', () => {
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

test('placeholders are counted from $1 without a gap', () => {
  for (const [key, { message }] of Object.entries(messages)) {
    const used = new Set(all(/\$(\d)/g, message).map(Number));
    expect(message.replaceAll(/\$\d/g, ''), key).not.toContain('$');
    const free = /^(problem|fix|lost|refused|more|fields|show|seconds|items|keys)_|_one$/.test(key);
    if (!free) expect([...used].toSorted(), key).toEqual([...used].map((_, index) => index + 1));
  }
});

test('the two forms of a counted message fill the same places', () => {
  const places = (text: string): string[] => all(/(\$[2-9])/g, text).toSorted();
  for (const [key, { message }] of Object.entries(messages)) {
    if (!key.endsWith('_one')) continue;
    const entry = Object.entries(messages).find(
      ([other]) => other === key.replace(/one$/, 'other'),
    );
    expect(entry, key).toBeDefined();
    expect(entry?.[1].message, key).toContain('$1');
    expect(places(entry?.[1].message ?? ''), key).toEqual(places(message));
  }
});

test('the description fits the stores', () => {
  expect(messages.description.message.length).toBeLessThan(132);
});
