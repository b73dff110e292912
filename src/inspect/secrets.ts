import type { Exchange } from '../protocol/exchange.ts';
import { type Location, locate } from './locate.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { mayHoldSession, parseBody, startsAsJson } from './parse.ts';
import { isSecretName } from './secret-names.ts';
import { secretsHeldIn, secretsHiddenIn } from './text-secrets.ts';
import { isJsonObject } from './wire-keys.ts';

/** The secrets of one exchange, ready to be looked for in texts. */
export type Secrets = {
  readonly values: ReadonlySet<string>;
  /** Made when it is first needed. */
  readonly matcher: () => Matcher;
};

/** How many values are looked at for secrets, and how deep at a time. */
const MAX_VALUES = 20_000;
const MAX_DEPTH = 200;

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

type Deeper = { readonly value: unknown; readonly secret: boolean; readonly opened: boolean };

/** Collects what is secret in JSON values: by key, and what their texts and keys say is secret. */
function createCollector(texts: Set<string>): (value: unknown) => void {
  let left = MAX_VALUES;
  const seen = new Set<unknown>();
  // JSON may be nested deeper than calls of a function can be: what is deeper waits its turn.
  const waiting: Deeper[] = [];
  const read = (text: string): void => {
    for (const secret of secretsHiddenIn(text)) texts.add(secret);
  };
  const visit = (value: unknown, secret: boolean, depth: number, opened: boolean): void => {
    if (depth > MAX_DEPTH) {
      waiting.push({ value, secret, opened });
      return;
    }
    if (--left < 0) return;
    if (typeof value === 'string') {
      if (secret) texts.add(value);
      read(value);
      if (opened || secret || !startsAsJson(value) || !mayHoldSession(value)) return;
      const inner = parseBody(value);
      if ('value' in inner) visit(inner.value, false, depth, true);
    } else if (secret && typeof value === 'number') {
      texts.add(String(value));
    } else if (Array.isArray(value)) {
      for (let i = 0; i < value.length && left > 0; i++) {
        visit(value[i], secret, depth + 1, opened);
      }
    } else if (isJsonObject(value) && !seen.has(value)) {
      seen.add(value);
      for (const key of Object.keys(value)) {
        if (left <= 0) return;
        read(key);
        visit(value[key], secret || isSecretName(key), depth + 1, opened);
      }
    }
  };
  return (root) => {
    visit(root, false, 0, false);
    for (let next = waiting.pop(); next && left > 0; next = waiting.pop()) {
      visit(next.value, next.secret, 0, next.opened);
    }
  };
}

// An exchange never changes: what is secret in it is looked for once, whatever is shown of it. Not the
// matcher, which takes many times the room.
const known = new WeakMap<Exchange, ReadonlySet<string>>();

function secretTexts(exchange: Exchange, location: Location): ReadonlySet<string> {
  const { url, body, requestBody } = exchange;
  const texts = new Set<string>();
  const collect = createCollector(texts);
  collect(url);
  for (const { object } of location.found) collect(object);
  const sent = requestBody.kind === 'json' ? [requestBody.text] : [];
  for (const text of sent) {
    const request = parseBody(text);
    if ('value' in request) collect(request.value);
  }
  collect(location.root);
  const open = new Set(location.found.flatMap(({ object }) => Object.values(object).flat()));
  // Of a key that stands twice the parsed value has only the last; a body may not have been parsed, or
  // have more values than are looked at; a request may be several JSON texts.
  for (const text of [body, ...sent]) {
    for (const secret of secretsHiddenIn(text)) texts.add(secret);
    for (const secret of secretsHeldIn(text)) {
      // What a session object says under a key that is not secret is shown, whatever holds the object.
      if (!open.has(secret)) texts.add(secret);
    }
  }
  known.set(exchange, texts);
  return texts;
}

/** The secrets of an exchange: of its session objects, the rest of its bodies, and its address. */
export const collectSecrets = (exchange: Exchange, location: Location): Secrets =>
  createSecrets(known.get(exchange) ?? secretTexts(exchange, location));

/** The secrets of an exchange, to be given to every function that makes something fit to be shown. */
export const secretsOf = (exchange: Exchange): Secrets =>
  createSecrets(known.get(exchange) ?? secretTexts(exchange, locate(exchange.body)));
