import { maskText } from '../mask.ts';
import { createSecrets } from '../secrets.ts';
import { fold, type Moment } from './fold.ts';
import type { Life, TimelineEvent } from './life.ts';
import { momentsOf } from './moments.ts';
import { endOfLifetime, outlivedAt } from './state.ts';

/** Masks a text once more: nothing that is shown may rest on what a page has sent. */
function createMask({ token, session }: Life): (text: string | null) => string | null {
  const values = session?.fields.flatMap(({ secret, value }) =>
    secret && typeof value === 'string' ? [value] : [],
  );
  const secrets = createSecrets([token ?? '', ...(values ?? [])]);
  const known = new Map<string, string>();
  return (text) => {
    if (text === null) return null;
    const shown = known.get(text) ?? maskText(text, secrets);
    known.set(text, shown);
    return shown;
  };
}

function expiryOf(life: Life, now: number): Moment[] {
  const at = endOfLifetime(life);
  const rejectedAt = life.rejection?.sighting.endedAt ?? Number.POSITIVE_INFINITY;
  if (at === null || at > now || at >= rejectedAt || outlivedAt(life) !== null) return [];
  return [{ kind: 'expired', at, until: at, method: null, url: null, status: null }];
}

/**
 * What happened to a token up to `now` (milliseconds by the browser's clock), in the order of time.
 * There is an expiry when the lifetime is over by then, unless the token was rejected before or was
 * accepted after it. Takes time in proportion to the number of its uses.
 */
export function timelineAt(life: Life, now: number): TimelineEvent[] {
  const mask = createMask(life);
  const moments = [...momentsOf(life), ...expiryOf(life, now)];
  return fold(
    moments.map((moment) => ({ ...moment, method: mask(moment.method), url: mask(moment.url) })),
  );
}
