import type { Source } from '../../protocol/capture.ts';

/** The tab id that stands for no tab. */
const NO_TAB = -1;

/** Whether something came from a pasted text and not from a page. */
export const isPasted = ({ tabId }: Source): boolean => tabId === NO_TAB;

/** Where something pasted at `receivedAt`, milliseconds since the epoch, came from. */
export const pastedSource = (receivedAt: number): Source => ({
  tabId: NO_TAB,
  frameId: 0,
  origin: 'pasted',
  incognito: false,
  receivedAt,
});
