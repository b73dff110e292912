import type { Exchange } from '../../protocol/exchange.ts';
import { MAX_TOKEN } from '../../protocol/sighting.ts';
import { parseBody } from '../parse.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';

/** The texts of a body that may be a token, and the object each stands in (null in none). */
export type BareTokens = ReadonlyMap<string, JsonObject | null>;

/** A body that brings a token alone is small; the page's hook keeps no larger ones. */
const MAX_BODY = 65_536;
const MAX_DEPTH = 4;
const MAX_VALUES = 5_000;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function collect(root: unknown): BareTokens {
  const tokens = new Map<string, JsonObject | null>();
  let left = MAX_VALUES;
  const add = (text: string, holder: JsonObject | null): void => {
    if (text && text.length <= MAX_TOKEN && !tokens.has(text)) tokens.set(text, holder);
  };
  const visit = (node: unknown, holder: JsonObject | null, depth: number): void => {
    if (--left < 0) return;
    if (typeof node === 'string') {
      add(node, holder);
      const [, inLink = ''] = /[?&#]token=([^&#\s]*)/.exec(node) ?? [];
      add(decode(inLink), holder);
    } else if (typeof node === 'object' && node !== null && depth <= MAX_DEPTH) {
      const inner = isJsonObject(node) ? node : null;
      for (const value of Object.values(node)) visit(value, inner, depth + 1);
    }
  };
  visit(root, null, 0);
  return tokens;
}

const known = new WeakMap<Exchange, BareTokens>();

/**
 * The texts of a response without a session object that may be a token: every text up to four levels
 * down, and the `token` parameter of every address. An exchange never changes, so each is read once.
 */
export function bareTokensOf(exchange: Exchange): BareTokens {
  const before = known.get(exchange);
  if (before) return before;
  const parsed = exchange.body.length <= MAX_BODY ? parseBody(exchange.body) : null;
  const tokens = parsed && 'value' in parsed ? collect(parsed.value) : new Map<string, null>();
  known.set(exchange, tokens);
  return tokens;
}
