import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (request: unknown, changes: object = {}) =>
  evidenceOf(
    'deprecated-provider-version',
    lifeOf([
      captureOf(
        { data: { ...AUTH_LINK, ...changes } },
        { requestBody: { kind: 'json', text: JSON.stringify(request) } },
      ),
    ]),
  );

test('in the request or in the response', () => {
  expect(look({ input: { providerVersion: '2' } })).toEqual(['input.providerVersion: 2']);
  expect(look({}, { provider_version: 'v1' })).toEqual(['data.provider_version: v1']);
});

test('in neither, or null', () => {
  expect(look({ provider: 'x', version: 2 })).toBeNull();
  expect(look({ provider_version: null })).toBeNull();
});
