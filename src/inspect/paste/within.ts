import { identify } from '../identify.ts';
import { mayHoldSession } from '../parse.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';

/** How many values of one log record are looked at. */
const MAX_VALUES = 20_000;

/**
 * The session objects deep inside a JSON value and the texts in it that may hold one, in reading
 * order. For log records, which wrap a response more often than any backend does.
 */
export function* within(root: unknown): Generator<string | JsonObject> {
  const left: unknown[] = [root];
  for (let seen = 0; left.length > 0 && seen < MAX_VALUES; seen++) {
    const value = left.pop();
    if (typeof value === 'string') {
      // A sentence that names the keys, as StackOne's errors do, holds no object.
      if (value.includes('{') && mayHoldSession(value)) yield value;
    } else if (isJsonObject(value) && identify(value)) {
      yield value;
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value).slice(0, MAX_VALUES).reverse()) left.push(inner);
    }
  }
}
