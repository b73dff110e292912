import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (request: unknown, changes: object = {}) =>
  evidenceOf(
    'deprecated-integration-id',
    lifeOf([
      captureOf(
        { ...AUTH_LINK, ...changes },
        { requestBody: { kind: 'json', text: JSON.stringify(request) } },
      ),
    ]),
  );

test('in the request or in the session', () => {
  expect(look({ integrationId: 'a' }, { integration_id: 'b' })).toEqual([
    'integrationId: a',
    'integration_id: b',
  ]);
});

test('in neither, or null', () => {
  expect(look({ connector_profile_id: 'a' }, { connector_profile_id: 'a' })).toBeNull();
  expect(look({ integration_id: null }, { integration_id: null })).toBeNull();
});
