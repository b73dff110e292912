import type { Page } from 'playwright';
import type { InExtension } from './driver.ts';

/**
 * A file of the extension that runs no script of its own. Opened as a page it still has the
 * extension API, in both browsers.
 */
export const CONTROL_PAGE = 'manifest.json';

/**
 * Runs a function in the control page. The function goes there as text, since the extension's
 * content security policy rules out building one there.
 */
export function evaluateIn<Arg, Result>(
  control: Page,
  run: InExtension<Arg, Result>,
  arg: Arg,
): Promise<Result> {
  const api = 'globalThis.browser ?? globalThis.chrome';
  const json = JSON.stringify(arg) ?? 'undefined';
  return control.evaluate<Result>(`(${String(run)})({ browser: ${api}, arg: ${json} })`);
}
