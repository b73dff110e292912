import { at, type Send } from './bidi.ts';

/** Runs an expression with the rights of Firefox itself; the result travels as JSON. */
export type Privileged = (expression: string) => Promise<unknown>;

/**
 * A way to run expressions in Firefox's own window. Needs `--remote-allow-system-access`.
 * Throws what the expression throws.
 */
export async function privileged(send: Send): Promise<Privileged> {
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = at(tree, 'contexts', 0, 'context');
  return async (expression) => {
    const answer = await send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    const json = at(answer, 'result', 'value');
    if (typeof json === 'string') return JSON.parse(json);
    throw new Error(`Firefox: ${String(at(answer, 'exceptionDetails', 'text'))}`);
  };
}

/** The expression of a function of Firefox's own code, applied to values that JSON can hold. */
export function call(source: string, ...args: readonly unknown[]): string {
  return `(${source})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
