import { findSession, isRecord, parseJson } from '../page/gate.ts';

const MAX_DEPTH = 6;

/** Nuxt's wrappers around a value: `["Ref", place]`; a date is `["Date", "…"]`. */
const WRAPPERS = ['Ref', 'ShallowRef', 'Reactive', 'ShallowReactive'];

function valueAt(list: readonly unknown[], place: unknown, depth: number): unknown {
  const value = typeof place === 'number' ? list[place] : undefined;
  if (!isRecord(value)) return value;
  if (depth === MAX_DEPTH) return null;
  if (!Array.isArray(value)) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, one]) => [key, valueAt(list, one, depth + 1)]));
  }
  const [tag, inner] = value;
  if (tag === 'Date') return inner;
  if (WRAPPERS.includes(String(tag))) return valueAt(list, inner, depth + 1);
  return value.map((one) => valueAt(list, one, depth + 1));
}

/**
 * The session objects in a payload that is a flat list, in which values stand for places in that list,
 * as Nuxt writes it into its pages.
 */
export function sessionsInFlatPayload(text: string): unknown[] {
  const list = parseJson(text);
  if (!Array.isArray(list)) return [];
  return list
    .map((value, place) => (findSession([value]) < 0 ? valueAt(list, place, 0) : null))
    .filter((value) => value !== null);
}
