import { browser } from '../browser.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Inspection } from '../inspect/inspection.ts';
import { follow } from '../inspect/life/follow.ts';
import type { Life } from '../inspect/life/life.ts';
import { isOfTab } from '../inspect/life/of-tab.ts';
import { withoutOtherViews } from '../inspect/same-response.ts';
import type { Capture } from '../protocol/capture.ts';
import { type Snapshot, subscribe } from '../store/captures.ts';
import { coalesce } from '../store/coalesce.ts';
import { ofPrivacy } from '../store/privacy.ts';
import { type BadgeState, badgeStateOf } from './badge-state.ts';
import { type BadgeTab, badgeTabs } from './badge-tabs.ts';

/** The alarm that wakes the background when a badge has to change because time has passed. */
export const BADGE_ALARM = 'badge';

/** How long badges rest after they were drawn, in milliseconds: a burst of captures is few drawings. */
const REST_MS = 200;

const COLORS = { valid: '#1a7f4b', warning: '#9a6700', invalid: '#c02b2b' } as const;

async function draw(tabId: number, state: BadgeState): Promise<void> {
  const text = state.count === 0 ? '' : String(state.count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[state.level] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed; its captures stay readable, its badge is gone.
  }
}

/**
 * Keeps the badges of all tabs what the store says. Returns the function that draws them again, for
 * when time alone has changed them or a page has put its own in place.
 */
export function keepBadges(now: () => number): () => Promise<void> {
  let latest: Snapshot | null = null;
  let inspected = new Map<string, Inspection>();
  let drawn: readonly number[] = [];

  const refresh = coalesce(async () => {
    if (!latest) return;
    const { tabs } = latest;
    const captures = withoutOtherViews(latest.captures);
    inspected = new Map(
      captures.map(({ exchange }) => [
        exchange.id,
        inspected.get(exchange.id) ?? inspect(exchange),
      ]),
    );
    const inspectOf = ({ exchange }: Capture): Inspection =>
      inspected.get(exchange.id) ?? inspect(exchange);
    const facts = { ...latest, captures };
    const lives = follow(ofPrivacy(facts, false), inspectOf);
    const privateLives = follow(ofPrivacy(facts, true), inspectOf);
    const livesOf = ({ id, origin, incognito }: BadgeTab): Life[] => [
      ...lives.filter((life) => isOfTab(life, id, incognito ? undefined : origin)),
      ...privateLives.filter((life) => isOfTab(life, id, incognito ? origin : undefined)),
    ];
    const at = now();
    const states = (await badgeTabs(facts, new Set([...tabs, ...drawn]))).map(
      (tab) => [tab.id, badgeStateOf(livesOf(tab), at)] as const,
    );
    drawn = states.filter(([, { count }]) => count > 0).map(([tabId]) => tabId);
    await Promise.all(states.map(([tabId, state]) => draw(tabId, state)));

    const next = Math.min(
      ...states.map(([, state]) => state.changesAt ?? Number.POSITIVE_INFINITY),
    );
    if (Number.isFinite(next)) await browser.alarms.create(BADGE_ALARM, { when: next });
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  });

  subscribe((snapshot) => {
    latest = snapshot;
    void refresh();
  });
  return refresh;
}
