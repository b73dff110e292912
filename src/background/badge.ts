import { browser } from '../browser.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Session } from '../inspect/inspection.ts';
import { readSnapshot } from '../store/captures.ts';
import { coalesce } from '../store/coalesce.ts';
import { type BadgeState, badgeStateOf } from './badge-state.ts';

/** The alarm that wakes the background when a badge has to change because time has passed. */
export const BADGE_ALARM = 'badge';

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

/** Draws the badges of the tabs that have captures, and of the ones that had when last drawn. */
export function createBadges(now: () => number): () => Promise<void> {
  const inspected = new Map<string, readonly Session[]>();
  let drawn = new Set<number>();

  return coalesce(async () => {
    const { captures } = await readSnapshot();
    const sessions = new Map<number, Session[]>();
    for (const { exchange, source } of captures) {
      const found = inspected.get(exchange.id) ?? inspect(exchange).sessions;
      inspected.set(exchange.id, found);
      sessions.set(source.tabId, [...(sessions.get(source.tabId) ?? []), ...found]);
    }
    const at = now();
    const states = new Map([...sessions].map(([tabId, list]) => [tabId, badgeStateOf(list, at)]));
    for (const tabId of drawn) if (!states.has(tabId)) states.set(tabId, badgeStateOf([], at));
    drawn = new Set(sessions.keys());
    await Promise.all([...states].map(([tabId, state]) => draw(tabId, state)));

    const next = Math.min(...[...states.values()].map((state) => state.changesAt ?? Infinity));
    if (Number.isFinite(next)) await browser.alarms.create(BADGE_ALARM, { when: next });
  });
}
