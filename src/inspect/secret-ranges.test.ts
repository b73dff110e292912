import { expect, test } from 'playwright/test';
import { maskSecret } from './mask-secret.ts';
import { findSecrets, mergeRanges } from './secret-ranges.ts';
import { createSecrets } from './secrets.ts';

test('overlapping ranges become one that covers both', () => {
  const ranges = [
    { start: 10, end: 20, label: 'c' },
    { start: 3, end: 9, label: 'b' },
    { start: 0, end: 5, label: 'a' },
    { start: 12, end: 14, label: 'd' },
    { start: 20, end: 22, label: 'e' },
  ];
  expect(mergeRanges(ranges)).toEqual([
    { start: 0, end: 9, label: null },
    { start: 10, end: 20, label: 'c' },
    { start: 20, end: 22, label: 'e' },
  ]);
});

test('a secret that goes on behind a parameter is covered to its end', () => {
  const secret = 'abcdefgh&ijklmnopqrs';
  expect(findSecrets(`?token=${secret}!`, createSecrets([secret]))).toEqual([
    { start: 7, end: 27, label: maskSecret(secret) },
  ]);
  const other = 'token=abcdefgh';
  expect(findSecrets(`?${other}ij!`, createSecrets([other]))).toEqual([
    { start: 1, end: 18, label: null },
  ]);
});

test('positions are those of the text received, not of the text without escapes', () => {
  const secrets = createSecrets(['abcdefgh']);
  for (const text of ['\\u0061bcdefgh', '%61bcdefgh', '\\u0025\\u0036\\u0031bcdefgh']) {
    expect(findSecrets(`\\n%20${text}\\t`, secrets)).toEqual([
      { start: 5, end: 5 + text.length, label: maskSecret('abcdefgh') },
    ]);
  }
});
