/** What a check throws where the browser does not do what the standard says. */
export class Failure extends Error {}

/** A value as text in which two values are told apart, as far as JSON does and a little further. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => {
    if (part === undefined) return '(undefined)';
    return typeof part === 'number' && !Number.isFinite(part) ? `(${part})` : part;
  });

/** Throws a Failure unless both are the same as text. Gives the first. */
export function equal<T>(actual: T, expected: unknown, what = 'value'): T {
  const [is, must] = [asText(actual), asText(expected)];
  if (is !== must) throw new Failure(`${what} is ${is}, not ${must}`);
  return actual;
}

/** Throws a Failure unless it holds. */
export function holds(condition: boolean, what: string): true {
  if (!condition) throw new Failure(what);
  return true;
}

/** An error with everything of it that a page compares: its class, name and message. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `not an error: ${String(error)}`;
  const code = error instanceof DOMException ? ` ${error.code}` : '';
  return `${error.constructor.name} ${error.name}${code}: ${error.message}`;
}

function named(error: unknown, name: string): string {
  const text = describeError(error);
  const is = error instanceof Error ? error.name : '';
  if (is !== name) throw new Failure(`it is ${text}, not a ${name}`);
  // Chromium says which reader it was, or not, by how soon the body is there.
  return name === 'SyntaxError' ? text.replace(/Failed to execute '\w+' on '\w+': /, '') : text;
}

/** What a task throws, which must be an error of that name, in words. */
export function throws(task: () => unknown, name: string): string {
  try {
    task();
  } catch (error) {
    return named(error, name);
  }
  throw new Failure(`it throws nothing, not a ${name}`);
}

/** What a promise is rejected with, which must be an error of that name, in words. */
export async function rejects(promise: unknown, name: string): Promise<string> {
  holds(promise instanceof Promise, 'there is no promise');
  try {
    await promise;
  } catch (error) {
    return named(error, name);
  }
  throw new Failure(`it is not rejected with a ${name}`);
}

/** How a promise ends, in words. */
export const settled = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    (value) => `fulfilled: ${asText(value) ?? 'undefined'}`,
    (reason) => `rejected: ${describeError(reason)}`,
  );
