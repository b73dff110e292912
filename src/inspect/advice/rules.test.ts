import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { RULES } from './rules.ts';

const names = RULES.map(({ rule }) => rule).toSorted();
const here = new URL('.', import.meta.url);

test('every rule stands in the list and has a file and a test of its name', () => {
  const files = readdirSync(new URL('rules/', here));
  expect(files.toSorted()).toEqual(names.flatMap((name) => [`${name}.test.ts`, `${name}.ts`]));
});

test('every rule has a sentence and what to do', () => {
  const keys = names.flatMap((name) => {
    const key = `advice_${name.replaceAll('-', '_')}`;
    return [key, `${key}_fix`];
  });
  expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});

test('every rule has a chapter in docs/advice.md, and no other chapter is there', () => {
  const text = readFileSync(new URL('../../../docs/advice.md', here), 'utf8');
  const chapters = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(chapters.toSorted()).toEqual(names);
});
