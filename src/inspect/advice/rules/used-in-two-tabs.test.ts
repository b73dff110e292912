import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { captureOf, lifeOf, useOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const look = (...uses: Parameters<typeof useOf>[]) =>
  evidenceOf(
    'used-in-two-tabs',
    lifeOf(
      [captureOf(AUTH_LINK)],
      uses.map((use) => useOf(...use)),
    ),
  );

test('two tabs', () => {
  expect(look([0, {}, { tabId: 1 }], [1, {}, { tabId: 2 }])).toEqual(['tabs: 2']);
  expect(look([0, {}, { tabId: 1 }], [1, { kind: 'auth-link' }, { tabId: 2 }])).toEqual([
    'tabs: 2',
  ]);
});

test('one tab, an OAuth window beside it, no tab, or a link opened in a tab of its own', () => {
  expect(look([0], [1])).toBeNull();
  expect(look([0], [1, { kind: 'oauth-window' }, { tabId: 2 }])).toBeNull();
  expect(look([0], [1, {}, { tabId: -1 }])).toBeNull();
  expect(look([0, { kind: 'auth-link' }, { tabId: 2 }], [1, {}, { tabId: 2 }])).toBeNull();
});
