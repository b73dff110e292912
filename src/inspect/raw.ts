import { endOfValue } from './ends.ts';
import { type Extent, extentOf } from './extent.ts';
import { findKeyed } from './keyed.ts';
import { layersOf, sourceOf } from './layers.ts';
import type { Path } from './locate.ts';
import { cover } from './mask.ts';
import { GAP, maskSecret } from './mask-secret.ts';
import { isSecretName } from './secret-names.ts';
import { findSecrets, mergeRanges, type Range, showsSecret } from './secret-ranges.ts';
import type { Secrets } from './secrets.ts';

/** A body fit to be shown: what stands before the session object, the object, and what follows. */
export type RawView = { readonly before: string; readonly object: string; readonly after: string };

/** The texts of secret keys, however short they are; an empty one hides nothing. */
function rangesOfKeys(text: string): Range[] {
  return [...findKeyed(text)].flatMap(({ start, end }) => {
    const literal = text.slice(start, end);
    return literal === ''
      ? []
      : { start, end, label: literal.includes('\\') ? null : maskSecret(literal) };
  });
}

/** The key of a number, an object or a list. */
const OTHER = /"([\w-]{1,40})"\s*:\s*(?=[\d[{-])/g;

/** The values of secret keys that are no texts; what holds the session object stays as it is. */
function rangesOfOthers(text: string, object: Extent | null): Range[] {
  const ranges: Range[] = [];
  let done = 0;
  for (const { 0: whole, 1: key = '', index } of text.matchAll(OTHER)) {
    const start = index + whole.length;
    if (start < done || !isSecretName(key)) continue;
    const end = endOfValue(text, start);
    if (object && start <= object.start && end >= object.end) continue;
    ranges.push({ start, end, label: null });
    done = end;
  }
  return ranges;
}

/**
 * What stands under secret keys, also of JSON in a text: there only texts where a session object is
 * shown, since any object may be what holds it. Where undoing escapes takes a quotation mark for the end
 * of a text that it is not, more is hidden than has to be, never less.
 */
const rangesUnderKeys = (body: string, object: Extent | null): Range[] =>
  [...layersOf(body)].flatMap((layer) => {
    const { text, at } = layer;
    const others = object && at ? [] : rangesOfOthers(text, object);
    // What is cut off may seem to end behind the end of the text.
    const place = (i: number): number => sourceOf(layer, Math.min(i, text.length));
    return [...rangesOfKeys(text), ...others].map(({ start, end, label }) => ({
      start: place(start),
      end: place(end),
      label,
    }));
  });

/** The part of the ranges that lies between two positions, counted from the first. */
const within = (ranges: readonly Range[], from: number, to: number): Range[] =>
  ranges
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end, label }) =>
      start < from || end > to
        ? { start: Math.max(start, from) - from, end: Math.min(end, to) - from, label: null }
        : { start: start - from, end: end - from, label },
    );

/**
 * The whole of a body as it was received, with nothing changed but the secrets in it, and with the
 * session object at `path` set apart. Numbers, spaces and repeated keys stay as they are. `object`
 * is empty where the path leads nowhere. Time grows linearly with the text.
 */
export function rawView(body: string, path: Path | null, secrets: Secrets): RawView {
  const found = path && extentOf(body, path);
  const extent = found ?? { start: body.length, end: body.length };
  const ranges = mergeRanges([...rangesUnderKeys(body, found), ...findSecrets(body, secrets)]);
  const view = (labels: boolean): RawView => {
    const part = (from: number, to: number): string =>
      cover(body.slice(from, to), within(ranges, from, to), labels);
    return {
      before: part(0, extent.start),
      object: part(extent.start, extent.end),
      after: part(extent.end, body.length),
    };
  };
  const isFit = ({ before, object, after }: RawView): boolean =>
    !showsSecret(before + object + after, secrets);
  const labelled = view(true);
  if (isFit(labelled)) return labelled;
  const bare = view(false);
  return isFit(bare) ? bare : { before: GAP, object: '', after: '' };
}

/** The whole of a text with JSON in it fit to be shown, as `rawView` shows a body. */
export const rawText = (text: string, secrets: Secrets): string =>
  rawView(text, null, secrets).before;
