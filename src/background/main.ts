/*
 * The background: takes what relays send into the store, keeps the registered content scripts and
 * the badges what permissions and store say. It may be stopped at any moment, so nothing but
 * caches is kept in memory, and every listener is added at once.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { createWriter } from '../store/writer.ts';
import { BADGE_ALARM, createBadges } from './badge.ts';
import { handlePage, handleRelay } from './intake.ts';
import { announceWatchingChanged, injectIntoOpenTabs } from './open-tabs.ts';
import { createSync } from './watched-sites.ts';

const writer = createWriter();
const refreshBadges = createBadges(Date.now);
const syncWatchedSites = createSync();
const fromRelay = handleRelay(writer, Date.now, () => void refreshBadges());
const fromPage = handlePage(writer);

const ownPages = browser.runtime.getURL('');

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  sender.url?.startsWith(ownPages) ? fromPage(message) : fromRelay(message, sender),
);

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'session') void refreshBadges();
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === BADGE_ALARM) void refreshBadges();
});

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await syncWatchedSites();
  await injectIntoOpenTabs(origins);
});

browser.permissions.onRemoved.addListener(async () => {
  await syncWatchedSites();
  await announceWatchingChanged();
});

browser.runtime.onInstalled.addListener(() => void syncWatchedSites());
browser.runtime.onStartup.addListener(() => void syncWatchedSites());
