import { boolean, type Infer, integer, number, object, string } from 'superstruct';
import { Exchange } from './exchange.ts';
import { KeyLeak, Sighting } from './sighting.ts';

/**
 * Where an exchange came from, by the browser's own word and never by the page's: tab, frame and
 * the frame's origin. `receivedAt` is milliseconds since the epoch by the background's clock.
 */
export const Source = object({
  tabId: integer(),
  frameId: integer(),
  origin: string(),
  incognito: boolean(),
  receivedAt: number(),
});

/** What the store holds: an exchange and where it came from. */
export const Capture = object({ exchange: Exchange, source: Source });

/** A sighting and where it came from. */
export const SightingCapture = object({ sighting: Sighting, source: Source });

/** A leaked key and where it was sent from. */
export const KeyLeakCapture = object({ keyLeak: KeyLeak, source: Source });

export type Source = Infer<typeof Source>;
export type SightingCapture = Infer<typeof SightingCapture>;
export type KeyLeakCapture = Infer<typeof KeyLeakCapture>;
export type Capture = Infer<typeof Capture>;

/**
 * Whether something came from a tab, or from a worker without one whose origin is the one that the tab
 * shows; undefined where that is not known.
 */
export const isFromTab = (
  { tabId, origin }: Pick<Source, 'tabId' | 'origin'>,
  tab: number,
  shown: string | undefined,
): boolean => tabId === tab || (tabId < 0 && origin === shown);
