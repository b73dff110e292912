import { expect, test } from 'playwright/test';
import { decodePercent, layersOf } from './layers.ts';

/** The byte as a URL writes it. */
const escapeOf = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`;

/** What the platform reads in escapes, one character after the other; what is none stays. */
function referenceOf(text: string): string {
  for (let length = 3; length <= 12; length += 3) {
    try {
      return decodeURIComponent(text.slice(0, length)) + referenceOf(text.slice(length));
    } catch {
      if (length >= text.length) break;
    }
  }
  return text === '' ? '' : text.slice(0, 3) + referenceOf(text.slice(3));
}

const MORE = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0] as const;
const FIRST = [
  ...MORE,
  ...[0xc1, 0xc2, 0xc3, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef],
  ...[0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf7, 0xf8, 0xff],
] as const;
const LAST = [0x41, 0x80, 0xbf] as const;

// Seen failing with each bound of `characterAt` moved by one, but the two of the first byte that the
// bounds of the character imply.
test('the bytes of UTF-8 in a URL are read as the platform reads them', () => {
  const wrong: string[] = [];
  for (const first of FIRST) {
    for (const second of MORE) {
      for (const [third, fourth] of LAST.flatMap((a) => LAST.map((b) => [a, b] as const))) {
        const text = [first, second, third, fourth].map(escapeOf).join('');
        if (decodePercent(text) !== referenceOf(text)) wrong.push(text);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('what is no escape stays as it stands', () => {
  for (const text of ['%', '%4', '%zz', '100 %', '%c3', '%c3%', '%c3%4', '%c3%41%'] as const) {
    expect(decodePercent(text)).toBe(text.replace('%41', 'A'));
  }
  expect(decodePercent('a%20b%zz%C3%A9')).toBe('a b%zzé');
});

// Seen failing with a broken escape left as it stands.
test('a `\\u` without its digits reads as the letter', () => {
  for (const [text, read] of [
    ['ab\\u', 'abu'],
    ['ab\\u00e', 'abu00e'],
    ['ab\\u00e9\\n', 'ab\u00e9\n'],
  ] as const) {
    expect([...layersOf(text)].map((layer) => layer.text)).toContain(read);
  }
});
