import { browser } from '../../browser.ts';
import { DEEP_PERMISSIONS } from '../../protocol/deep.ts';
import { usePermissions } from './use-permissions.ts';

/** What turns deep capture on when it is granted. */
export const wanted = () => ({ permissions: [...DEEP_PERMISSIONS] });

// Chrome refuses to be asked about permissions it does not know.
const readDeepCapture = (): Promise<boolean | null> =>
  browser.permissions.contains(wanted()).catch(() => null);

/**
 * Whether deep capture is on, kept up to date; null where the browser does not have it, undefined
 * until that is known.
 */
export const useDeepCapture = (): boolean | null | undefined =>
  usePermissions(readDeepCapture, null);
