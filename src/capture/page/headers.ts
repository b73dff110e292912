import { dataValue } from './data-value.ts';
import { isRecord } from './gate.ts';
import { headers as native } from './safe/fetch.ts';
import { attempt } from './safe/language.ts';
import { lowerCase } from './safe/text.ts';

function valueIn(headers: unknown, name: string): unknown {
  if (isRecord(headers)) {
    for (const key in headers) if (lowerCase(key) === name) return dataValue(headers, key);
  }
  return null;
}

/**
 * A request header as the page named it, in a `Headers` or a plain object. Empty where there is
 * none or only code of the page could tell. `name` is in lower case.
 */
export function headerIn(headers: unknown, name: string): string {
  const value = attempt(() => native.get(headers, name)) ?? attempt(() => valueIn(headers, name));
  return typeof value === 'string' ? value : '';
}
