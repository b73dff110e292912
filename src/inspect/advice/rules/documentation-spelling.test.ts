import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (changes: object, request: unknown = {}) =>
  evidenceOf(
    'documentation-spelling',
    lifeOf([
      captureOf(
        { ...AUTH_LINK, ...changes },
        { requestBody: { kind: 'json', text: JSON.stringify(request) } },
      ),
    ]),
  );

test('in the session or in the request', () => {
  expect(look({ categories: ['ats', 'hrisLegacy'], type: 'TEST' })).toEqual([
    'categories[1]: hrisLegacy → hris-legacy',
    'type: TEST → test',
  ]);
  expect(look({}, { input: { categories: ['stackOne'] } })).toEqual([
    'input.categories[0]: stackOne → stackone',
  ]);
});

test('wire values, unknown values, and a type that is the page’s own', () => {
  expect(look({ categories: ['hris-legacy', 'payroll', null, 7], type: 'test' })).toBeNull();
  expect(look({ categories: 'hris' }, { type: 'TEST' })).toBeNull();
});
