import type { Capture, SightingCapture, Source } from '../../protocol/capture.ts';
import type { Exchange } from '../../protocol/exchange.ts';
import type { Sighting } from '../../protocol/sighting.ts';
import { AUTH_LINK, exchangeOf } from '../fixtures.ts';
import { inspect } from '../inspect.ts';
import { follow } from './follow.ts';
import type { Life } from './life.ts';

/** When the sample's response had arrived; the sample was created ten seconds before. */
export const ARRIVED = Date.UTC(2026, 1, 10, 8, 0, 10);

export const SECOND = 1_000;
export const MINUTE = 60_000;

export const TOKEN = AUTH_LINK.token;

const sourceOf = (changes: Partial<Source>): Source => ({
  tabId: 1,
  frameId: 0,
  origin: 'https://app.acme.dev',
  incognito: false,
  receivedAt: ARRIVED,
  ...changes,
});

/** A capture of a body, `after` milliseconds later than the sample's. */
export function captureOf(
  body: unknown,
  changes: Partial<Exchange> & { readonly after?: number } = {},
  source: Partial<Source> = {},
): Capture {
  const { after = 0, ...rest } = changes;
  const times = { startedAt: ARRIVED + after - SECOND, endedAt: ARRIVED + after };
  const id = `exchange-${after}`;
  const exchange = exchangeOf(JSON.stringify(body), { id, ...times, ...rest });
  return { exchange, source: sourceOf(source) };
}

/** A call of the hub with the sample's token that began `after` milliseconds after its arrival. */
export function useOf(
  after: number,
  changes: Partial<Sighting> = {},
  source: Partial<Source> = {},
): SightingCapture {
  const sighting: Sighting = {
    id: `sighting-${after}`,
    kind: 'hub-call',
    token: TOKEN,
    method: 'GET',
    url: 'https://api.stackone.com/hub/settings',
    status: 200,
    hubVersion: '1.11.4',
    startedAt: ARRIVED + after,
    endedAt: ARRIVED + after + 100,
    ...changes,
  };
  return { sighting, source: sourceOf(source) };
}

/** The lives of captures and sightings. */
export const livesOf = (
  captures: readonly Capture[],
  sightings: readonly SightingCapture[] = [],
): Life[] => follow({ captures, sightings }, ({ exchange }) => inspect(exchange));

/** The newest life of captures and sightings. */
export function lifeOf(
  captures: readonly Capture[],
  sightings: readonly SightingCapture[] = [],
): Life {
  const [life] = livesOf(captures, sightings);
  if (!life) throw new Error('no life');
  return life;
}
