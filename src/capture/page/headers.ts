import { dataValue } from './data-value.ts';
import { isRecord } from './gate.ts';
import { getHeader } from './safe/fetch.ts';
import { attempt, getPrototypeOf, keys } from './safe/language.ts';
import { isText, lowerCase } from './safe/text.ts';

const plain = Object.prototype;

function valueIn(headers: object, name: string): unknown {
  const names = keys(headers);
  for (let i = 0; i < names.length; i++) {
    const key = names[i] ?? '';
    if (lowerCase(key) === name) return dataValue(headers, key);
  }
  return undefined;
}

/**
 * A request header as the page named it, in a `Headers` or a plain object. Empty where there is
 * none or only code of the page could tell. `name` is in lower case.
 */
export function headerIn(headers: unknown, name: string): string {
  if (!isRecord(headers)) return '';
  const value = attempt(() => {
    // Asking a plain object as if it were a `Headers` would throw, which is dear.
    const prototype = getPrototypeOf(headers);
    return prototype && prototype !== plain ? getHeader(headers, name) : null;
  });
  const found = value ?? attempt(() => valueIn(headers, name));
  return isText(found) ? found : '';
}
