import { layersOf, sourceOf } from './layers.ts';
import { maskSecret } from './mask-secret.ts';
import { mayNameSecret, parameterPattern } from './secret-names.ts';
import type { Secrets } from './secrets.ts';

/** A part of a text that must not be shown, and what is shown instead; null for a mere `…`. */
export type Range = { readonly start: number; readonly end: number; readonly label: string | null };

/** A value ends where the text around a URL may go on. */
const PARAMETER = parameterPattern(';<>\\\\');

/** What `maskSecret` leaves: masking it again would hide which secret it was. */
const MASKED = /^.{0,4}….{0,3}$/u;

function* piecesIn(text: string, secrets: Secrets): Generator<Range> {
  const { next, endOf } = secrets.matcher();
  let i = next(text, 0);
  while (i < text.length) {
    const end = endOf(text, i);
    if (end > i) {
      const piece = end - i <= 4_096 ? text.slice(i, end) : '';
      yield { start: i, end, label: secrets.values.has(piece) ? maskSecret(piece) : null };
    }
    i = next(text, Math.max(end, i + 1));
  }
}

function* parametersIn(text: string): Generator<Range> {
  if (!mayNameSecret(text)) return;
  const labels = new Map<string, string>();
  for (const { 0: whole, 1: value = '', index } of text.matchAll(PARAMETER)) {
    if (MASKED.test(value)) continue;
    const end = index + whole.length;
    const label = labels.get(value) ?? maskSecret(value);
    labels.set(value, label);
    yield { start: end - value.length, end, label };
  }
}

/** Ranges in order and without overlaps; of two with the same extent the first one's label stays. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  let last: Range | null = null;
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (last && range.start < last.end) {
      if (range.end <= last.end) continue;
      merged.pop();
      last = { start: last.start, end: range.end, label: null };
    } else {
      last = range;
    }
    merged.push(last);
  }
  return merged;
}

/**
 * Where a text holds eight or more characters of a secret in a row, plain or escaped as JSON or as
 * a URL, or the value of a secret parameter of any URL, such as `token` or `client_secret`. In order,
 * without overlaps.
 */
export function findSecrets(text: string, secrets: Secrets): Range[] {
  const ranges: Range[] = [];
  for (const layer of layersOf(text)) {
    for (const find of [piecesIn(layer.text, secrets), parametersIn(layer.text)]) {
      for (const { start, end, label } of find) {
        ranges.push({ start: sourceOf(layer, start), end: sourceOf(layer, end), label });
      }
    }
  }
  return mergeRanges(ranges);
}

/** Whether a text still shows eight or more characters of a secret in a row. */
export function showsSecret(text: string, secrets: Secrets): boolean {
  for (const layer of layersOf(text)) {
    if (!piecesIn(layer.text, secrets).next().done) return true;
  }
  return false;
}
