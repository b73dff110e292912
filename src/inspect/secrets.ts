import type { Exchange } from '../protocol/exchange.ts';
import { type Location, locate } from './locate.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { mayHoldSession, parseBody, startsAsJson } from './parse.ts';
import { isSecretName } from './secret-names.ts';
import { secretsHiddenIn, secretsSaidIn } from './text-secrets.ts';
import { isJsonObject } from './wire-keys.ts';

/** The secrets of one exchange, ready to be looked for in texts. */
export type Secrets = {
  readonly values: ReadonlySet<string>;
  /** Made when it is first needed. */
  readonly matcher: () => Matcher;
};

/** How many values are looked at for secrets. */
const MAX_VALUES = 20_000;

/** Makes secrets of texts; empty ones are left out. */
export function createSecrets(texts: Iterable<string>): Secrets {
  const values = new Set(texts);
  values.delete('');
  let matcher: Matcher | null = null;
  return {
    values,
    matcher: () => {
      matcher ??= createMatcher([...values]);
      return matcher;
    },
  };
}

type Waiting = { readonly value: unknown; readonly secret: boolean; readonly opened: boolean };

/** Collects what is secret in JSON values: by key, and what their texts and keys say is secret. */
function createCollector(texts: Set<string>): (value: unknown) => void {
  let left = MAX_VALUES;
  const seen = new Set<unknown>();
  const read = (text: string): void => {
    for (const secret of secretsHiddenIn(text)) texts.add(secret);
  };
  const partsOf = ({ value, secret, opened }: Waiting): Waiting[] => {
    if (typeof value === 'string') {
      if (secret) texts.add(value);
      read(value);
      if (opened || secret || !startsAsJson(value) || !mayHoldSession(value)) return [];
      const inner = parseBody(value);
      return 'value' in inner ? [{ value: inner.value, secret: false, opened: true }] : [];
    }
    if (secret && typeof value === 'number') texts.add(String(value));
    if (Array.isArray(value)) {
      return value.slice(0, left).map((part: unknown) => ({ value: part, secret, opened }));
    }
    if (!isJsonObject(value) || seen.has(value)) return [];
    seen.add(value);
    const keys = Object.keys(value).slice(0, left);
    for (const key of keys) read(key);
    return keys.map((key) => ({
      value: value[key],
      secret: secret || isSecretName(key),
      opened,
    }));
  };
  return (root) => {
    // JSON may be nested deeper than calls of a function can be.
    const waiting: Waiting[] = [{ value: root, secret: false, opened: false }];
    for (let next = waiting.pop(); next && left > 0; next = waiting.pop()) {
      left -= 1;
      const parts = partsOf(next);
      for (let i = parts.length - 1; i >= 0; i--) {
        const part = parts[i];
        if (part) waiting.push(part);
      }
    }
  };
}

// An exchange never changes: what is secret in it is looked for once, whatever is shown of it. Not the
// matcher, which takes many times the room.
const known = new WeakMap<Exchange, ReadonlySet<string>>();

function secretTexts(exchange: Exchange, location: Location): ReadonlySet<string> {
  const texts = new Set<string>();
  const collect = createCollector(texts);
  collect(exchange.url);
  for (const { object } of location.found) collect(object);
  if (exchange.requestBody.kind === 'json') {
    const request = parseBody(exchange.requestBody.text);
    if ('value' in request) collect(request.value);
  }
  collect(location.root);
  // Of a key that stands twice the parsed value has only the last; a body may not have been parsed.
  const read = location.root === undefined ? secretsHiddenIn : secretsSaidIn;
  for (const secret of read(exchange.body)) texts.add(secret);
  known.set(exchange, texts);
  return texts;
}

/** The secrets of an exchange: of its session objects, the rest of its bodies, and its address. */
export const collectSecrets = (exchange: Exchange, location: Location): Secrets =>
  createSecrets(known.get(exchange) ?? secretTexts(exchange, location));

/** The secrets of an exchange, to be given to every function that makes something fit to be shown. */
export const secretsOf = (exchange: Exchange): Secrets =>
  createSecrets(known.get(exchange) ?? secretTexts(exchange, locate(exchange.body)));
