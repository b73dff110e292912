import { expect, test } from 'playwright/test';
import { AUTH_LINK } from '../../fixtures.ts';
import { ARRIVED, captureOf, lifeOf } from '../../life/sample.ts';
import { evidenceOf } from '../sample.ts';

const leakOf = (
  tabId: number,
  origin: string,
  url = 'https://api.stackone.com/connect_sessions',
) => ({
  keyLeak: { id: 'leak-0001', url, at: ARRIVED },
  source: { tabId, frameId: 0, origin, incognito: false, receivedAt: ARRIVED },
});

const look = (...keyLeaks: ReturnType<typeof leakOf>[]) =>
  evidenceOf('leaked-key', lifeOf([captureOf(AUTH_LINK)]), { keyLeaks });

test('a key that left a page of the same tab or site', () => {
  const leaks = [
    leakOf(1, 'https://x.dev'),
    leakOf(9, 'https://app.acme.dev'),
    leakOf(1, 'https://x.dev'),
  ];
  expect(look(...leaks)).toEqual([
    'https://x.dev: /connect_sessions',
    'https://app.acme.dev: /connect_sessions',
  ]);
});

test('no key, or one of another site in another tab', () => {
  expect(look()).toBeNull();
  expect(look(leakOf(9, 'https://x.dev'))).toBeNull();
});
