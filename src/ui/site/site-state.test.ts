import { expect, test } from 'playwright/test';
import { NO_STATUS } from '../../protocol/page-status.ts';
import { emptyReason, siteState } from './site-state.ts';
import type { Grants } from './use-grants.ts';
import type { Target } from './use-target.ts';

const tab = (url: string | null): Target => ({
  kind: 'tab',
  tabId: 1,
  url,
  incognito: false,
});
const grants = (covers: boolean | null): Grants => ({ sites: [], all: false, covers });
const status = NO_STATUS;

test('a tab is watched only when its site is allowed and a relay answers', () => {
  const page = tab('https://app.acme.dev/');
  expect(siteState(page, null, 'reading')).toBe('reading');
  expect(siteState(page, grants(false), 'reading')).toBe('not-watched');
  expect(siteState(page, grants(true), 'reading')).toBe('reading');
  expect(siteState(page, grants(true), 'none')).toBe('reload');
  expect(siteState(page, grants(true), status)).toBe('watching');
});

test('pages that no extension may look at are told apart', () => {
  for (const url of [
    'chrome://settings/',
    'about:debugging',
    'file:///a.html',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/x',
    'https://addons.mozilla.org/',
  ]) {
    expect(siteState(tab(url), grants(null), 'none'), url).toBe('not-watchable');
  }
  expect(siteState(tab('https://a.dev/x.PDF'), grants(true), 'none')).toBe('not-watchable');
  expect(siteState(tab('https://a.dev/x.pdf'), grants(true), status)).toBe('watching');
});

test('a tab without an address, a closed one and all of them', () => {
  expect(siteState(tab(null), grants(null), 'none')).toBe('no-address');
  expect(siteState({ kind: 'gone', tabId: 1 }, grants(null), 'none')).toBe('gone');
  expect(siteState({ kind: 'all' }, grants(null), 'reading')).toBe('all-tabs');
});

test('an empty list always says why', () => {
  expect(emptyReason('reading', false, 0)).toBeNull();
  expect(emptyReason('watching', true, 3)).toBe('paused');
  expect(emptyReason('not-watchable', true, 0)).toBe('not-watchable');
  expect(emptyReason('watching', false, 0)).toBe('nothing-yet');
  expect(emptyReason('watching', false, 3)).toBe('none-matched');
  expect(emptyReason('all-tabs', false, 0)).toBe('no-captures');
  expect(emptyReason('gone', false, 0)).toBe('no-captures');
  for (const state of ['reload', 'not-watched', 'no-address'] as const) {
    expect(emptyReason(state, false, 0)).toBe(state);
  }
});
