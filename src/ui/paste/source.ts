import type { Source } from '../../protocol/capture.ts';

/** The tab id that stands for no tab. */
const NO_TAB = -1;

/** Stands in place of an origin; no origin of a page or a worker is written so. */
const PASTED = 'pasted';

/** Whether something came from a pasted text and not from a page. */
export const isPasted = ({ origin }: Source): boolean => origin === PASTED;

/** Where something pasted at `receivedAt`, milliseconds since the epoch, came from. */
export const pastedSource = (receivedAt: number): Source => ({
  tabId: NO_TAB,
  frameId: 0,
  origin: PASTED,
  incognito: false,
  receivedAt,
});
