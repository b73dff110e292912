import { isFromTab } from '../../protocol/capture.ts';
import type { Life } from './life.ts';

/**
 * Whether a session is one of a tab: its token was brought or used there, or by a worker without a tab
 * whose origin is the one that the tab shows; undefined where that is not known.
 */
export const isOfTab = (
  { captures, uses }: Life,
  tabId: number,
  origin: string | undefined,
): boolean => [...captures, ...uses].some(({ source }) => isFromTab(source, tabId, origin));
