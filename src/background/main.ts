/*
 * The background: takes what relays send into the store, keeps the registered content scripts and
 * the badges what permissions and store say. It may be stopped at any moment, so nothing but
 * caches is kept in memory, and every listener is added at once.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { createSettings, isPausedIn, SETTINGS_KEY } from '../store/settings.ts';
import { createWriter } from '../store/writer.ts';
import { createWake } from './awake.ts';
import { BADGE_ALARM, keepBadges } from './badge.ts';
import { createDeepCapture } from './deep/deep.ts';
import { handlePage, handleRelay } from './intake.ts';
import { announceChange, injectIntoOpenTabs, isOneOpen } from './open-tabs.ts';
import { onLastPrivateClosed } from './private-windows.ts';
import { together } from './together.ts';
import { createSync } from './watched-sites.ts';
import { createWatching } from './watching.ts';

const writer = createWriter();
const refreshBadges = keepBadges(Date.now);
const syncWatchedSites = createSync();
const watching = createWatching();
const settings = createSettings();
const intake = {
  writer,
  now: Date.now,
  isWatched: watching.isWatched,
  isPaused: async () => (await settings.read()).paused,
};
const stayAwake = createWake(
  async () => !(await intake.isPaused()) && (await isOneOpen(await watching.patterns())),
);
const fromRelay = together(handleRelay({ ...intake, greet: () => void refreshBadges() }));
const fromPage = together(handlePage(intake));
const syncDeepCapture = createDeepCapture(intake);

const ownPages = browser.runtime.getURL('');

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.url?.startsWith(ownPages)) return fromPage(message, sender);
  stayAwake();
  return fromRelay(message, sender);
});

browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local') return;
  settings.forget();
  const { oldValue, newValue } = changes[SETTINGS_KEY] ?? {};
  if (isPausedIn(oldValue) !== isPausedIn(newValue)) void announceChange();
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === BADGE_ALARM) void refreshBadges();
});

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  watching.forget();
  try {
    await syncWatchedSites();
    await injectIntoOpenTabs(origins);
  } finally {
    // The last: it may start the background again.
    await syncDeepCapture();
  }
});

browser.permissions.onRemoved.addListener(async () => {
  watching.forget();
  void syncDeepCapture();
  await syncWatchedSites();
  await announceChange();
});

onLastPrivateClosed(writer.clearPrivate);

// What was granted may not have been known yet when the first message came.
const begin = async (): Promise<void> => {
  watching.forget();
  await syncWatchedSites();
  await announceChange();
};
browser.runtime.onInstalled.addListener(() => void begin());
browser.runtime.onStartup.addListener(() => void begin());
