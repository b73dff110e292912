import { maskText, type Secrets } from './mask.ts';
import { GAP, maskSecret } from './mask-secret.ts';
import { isSecretName } from './secret-names.ts';
import { isJsonObject } from './wire-keys.ts';

/** A tree is shown to this depth and this many values; deeper or further on stands `…`. */
const MAX_DEPTH = 40;
const MAX_VALUES = 20_000;

function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let i = 2; taken.has(free); i++) free = `${key} (${i})`;
  return free;
}

/**
 * Any JSON value fit to be shown: texts and keys as by `maskText`, the values of keys such as
 * `token` or `authorization` as by `maskSecret`. `name` is the key the value itself stood under.
 * Very deep and very large values are cut with `…`. Never throws.
 */
export function maskValue(value: unknown, secrets: Secrets, name = ''): unknown {
  let left = MAX_VALUES;
  const visit = (node: unknown, secret: boolean, depth: number): unknown => {
    if (typeof node === 'string') return secret ? maskSecret(node) : maskText(node, secrets);
    if (typeof node === 'number') {
      const text = String(node);
      const masked = secret ? maskSecret(text) : maskText(text, secrets);
      return masked === text ? node : masked;
    }
    if (typeof node !== 'object' || node === null) return node;
    if (depth > MAX_DEPTH) return GAP;
    if (Array.isArray(node)) {
      const shown = node.slice(0, Math.max(0, left));
      left -= shown.length;
      const items = shown.map((item: unknown) => visit(item, secret, depth + 1));
      return shown.length < node.length ? [...items, GAP] : items;
    }
    const entries = new Map<string, unknown>();
    if (!isJsonObject(node)) return GAP;
    for (const key of Object.keys(node)) {
      if (--left < 0) {
        entries.set(GAP, GAP);
        break;
      }
      const shown = freeKey(maskText(key, secrets), entries);
      entries.set(shown, visit(node[key], secret || isSecretName(key), depth + 1));
    }
    return Object.fromEntries(entries);
  };
  return visit(value, isSecretName(name), 0);
}
