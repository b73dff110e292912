import type { Capture } from '../protocol/capture.ts';
import type { Exchange } from '../protocol/exchange.ts';

/** How long after a response has ended, or before its request, another view of it may end. */
const SLACK_MS = 10_000;

/**
 * How near a capture is to the page: 0 what the page itself read, then the views beside it. A deep
 * view without a tab is what a service worker got. Null for what is no view of a response.
 */
function distanceOf({ exchange: { via }, source: { tabId } }: Capture): number | null {
  if (via === 'paste') return null;
  if (via === 'devtools') return 1;
  if (via === 'deep') return tabId < 0 ? 3 : 2;
  return 0;
}

function canonical(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body.replace(/^\uFEFF/, '')));
  } catch {
    return body;
  }
}

const known = new WeakMap<Exchange, string>();

/** A body as the same JSON value is always written. An exchange never changes: each is read once. */
function jsonOf(exchange: Exchange): string {
  const value = known.get(exchange) ?? canonical(exchange.body);
  known.set(exchange, value);
  return value;
}

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

function isViewOf(view: Capture, leader: Capture): boolean {
  const { exchange: a, source: from } = view;
  const { exchange: b, source: to } = leader;
  return (
    (b.url === '' || withoutFragment(a.url) === withoutFragment(b.url)) &&
    // A page's document does not always tell how it was answered.
    (a.status === b.status || b.status === 0) &&
    (from.tabId === to.tabId || from.tabId < 0) &&
    from.incognito === to.incognito &&
    a.endedAt >= b.startedAt - SLACK_MS &&
    a.endedAt <= b.endedAt + SLACK_MS
  );
}

type Placed = { readonly capture: Capture; readonly distance: number };

function inOrder(a: Placed, b: Placed): number {
  const { exchange: one } = a.capture;
  const { exchange: other } = b.capture;
  if (a.distance !== b.distance) return a.distance - b.distance;
  if (one.endedAt !== other.endedAt) return one.endedAt < other.endedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Those of captures with one JSON value that are another view of a response that has one already. */
function viewsAmong(captures: readonly Placed[]): Capture[] {
  const leaders: (Placed & { readonly taken: Set<number> })[] = [];
  return captures.toSorted(inOrder).flatMap(({ capture, distance }) => {
    const leader = leaders.find(
      (one) =>
        one.distance < distance && !one.taken.has(distance) && isViewOf(capture, one.capture),
    );
    leader?.taken.add(distance);
    if (!leader) leaders.push({ capture, distance, taken: new Set() });
    return leader ? [capture] : [];
  });
}

/**
 * Leaves out the captures that are only another view of a response: what deep capture or the developer
 * tools saw of one that the page read, and what a service worker got of one that a page got. Each
 * response stands for at most one view of each kind, so two responses with the same body stay two;
 * what a page read is never left out. The order of the rest stays. To be applied once: what was left
 * out says which of the others are responses of their own.
 */
export function withoutOtherViews(captures: readonly Capture[]): readonly Capture[] {
  if (!captures.some((capture) => Number(distanceOf(capture)) > 0)) return captures;
  const byValue = new Map<string, Placed[]>();
  for (const capture of captures) {
    const distance = distanceOf(capture);
    if (distance === null) continue;
    const value = jsonOf(capture.exchange);
    const same = byValue.get(value) ?? [];
    same.push({ capture, distance });
    byValue.set(value, same);
  }
  const views = new Set([...byValue.values()].flatMap(viewsAmong));
  return views.size === 0 ? captures : captures.filter((capture) => !views.has(capture));
}
