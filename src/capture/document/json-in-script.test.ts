import { expect, test } from 'playwright/test';
import { jsonInScript } from './json-in-script.ts';

const SESSION = {
  id: 1,
  token: 'syn_{"[\\"1',
  origin_owner_id: 'a',
  origin_owner_name: 'Ünï “x” </script',
  project_id: 'p',
  organization_id: 2,
};
const JSON_TEXT = JSON.stringify(SESSION);

for (const [name, script] of [
  ['an assignment', `window.__STATE__ = ${JSON_TEXT};`],
  ['the middle of a state', `x={a:1};window.__S__={"user":{"b":[1,{}]},"session":${JSON_TEXT}}`],
  ['JSON.parse of a string', `const a = JSON.parse(${JSON.stringify(JSON_TEXT)});`],
  ['a row of server components', JSON.stringify(`3:["$","div",null,{"session":${JSON_TEXT}}]\n`)],
  ['a program with braces of its own', `function f(){return {a:{b:"}"}}} f(${JSON_TEXT})`],
] as const) {
  // Seen failing with braces within quotation marks counted, with strings left as they are (the third
  // and the fourth), and with the object given once for each of its keys that tell.
  test(`finds a session in ${name}`, () => {
    expect(jsonInScript(script).map((text) => JSON.parse(text))).toEqual([SESSION]);
  });
}

// Seen failing with a look that ends at the first, and with each given once for each of its keys.
test('finds each of several sessions once', () => {
  const other = { ...SESSION, token: 'syn_2' };
  const script = `a=${JSON_TEXT};b=[${JSON.stringify(other)},${JSON_TEXT}]`;
  expect(jsonInScript(script).map((text) => JSON.parse(text))).toEqual([SESSION, other, SESSION]);
});

// Seen failing with every object taken for a session. Never ended without a bound on the braces tried and
// on the characters looked at; either of the two is enough here.
test('finds nothing where there is no session, and ends on what never closes', () => {
  expect(jsonInScript('const origin_owner_id = {a: "origin_owner_id"}')).toEqual([]);
  expect(jsonInScript(JSON_TEXT.slice(0, -1))).toEqual([]);
  expect(jsonInScript('{'.repeat(50_000) + '"origin_owner_id"'.repeat(200))).toEqual([]);
});

// Seen never ending with quotation marks that have to be closed.
test('finds a session before a text of escaped quotation marks that never ends', () => {
  const open = `"${'\\"'.repeat(400_000)}`;
  expect(jsonInScript(`a=${JSON_TEXT};b=${open}`)).toEqual([JSON_TEXT]);
  expect(jsonInScript(`b=${open}`)).toEqual([]);
});
