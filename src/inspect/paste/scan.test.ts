import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { scanJson } from './scan.ts';

function scan(text: string): { pieces: string[]; isCut: boolean } {
  const pieces: string[] = [];
  const isCut = scanJson(text, (from, to) => pieces.push(text.slice(from, to)));
  return { pieces, isCut };
}

const LONG = '"long enough to be looked at"';

const CASES: Readonly<
  Record<string, readonly [text: string, pieces: readonly string[], isCut: boolean]>
> = {
  'the outermost of several': [`a [{"a":{"b":[${LONG}]}}] b`, [`[{"a":{"b":[${LONG}]}}]`], false],
  'two in a row': [`{"a":${LONG}}[${LONG}]`, [`{"a":${LONG}}`, `[${LONG}]`], false],
  'every kind of value': [
    `[ -1.5e+3 , true,false ,null,"\\"}" , {}, [] ]`,
    [`[ -1.5e+3 , true,false ,null,"\\"}" , {}, [] ]`],
    false,
  ],
  'brackets in texts': [`{"a":"]}{[","b":${LONG}}`, [`{"a":"]}{[","b":${LONG}}`], false],
  'what is whole in what is not': [
    `[1,{"a":${LONG}},{"b":[${LONG}]`,
    [`{"a":${LONG}}`, `[${LONG}]`],
    true,
  ],
  'after a quote that opens nothing': [`["oops {"a":${LONG}}`, [`{"a":${LONG}}`], false],
  'a text that ends with its line': [
    `{"a":"long enough to be lo\n{"a":${LONG}}`,
    [`{"a":${LONG}}`],
    true,
  ],
  'short ones are passed over': ['[info] {"a":1} []', [], false],
  'no JSON': [`{a:${LONG}} [01${LONG}] {"a" ${LONG}} [${LONG}}`, [], false],
};

for (const [name, [text, pieces, isCut]] of Object.entries(CASES)) {
  test(name, () => {
    expect(scan(text)).toEqual({ pieces, isCut });
  });
}

test('any JSON of arrays and objects is found whole, and what is found is JSON', () => {
  const value = fc.json().filter((json) => /^[[{]/.test(json) && json.length >= 24);
  fc.assert(
    fc.property(value, fc.array(value), (first, others) => {
      expect(scan(`x ${[first, ...others].join(' y\n')} z`).pieces).toEqual([first, ...others]);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(value, fc.constantFrom('[', '{', '"', ',', ':', '\\"', '\n'))),
      (parts) => {
        for (const piece of scan(parts.join('')).pieces)
          expect(() => JSON.parse(piece)).not.toThrow();
      },
    ),
  );
});
