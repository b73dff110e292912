import { mayHoldSession, parseBody } from '../parse.ts';
import type { Collector } from './collector.ts';
import type { Facts } from './facts.ts';
import { isEntry, readEntry } from './har.ts';
import type { SkipReason } from './pasted.ts';
import { readPrint } from './printed.ts';
import { scanJson } from './scan.ts';
import { within } from './within.ts';

/** JSON in a text in JSON in a text: deeper than loggers go. */
const MAX_LAYERS = 3;
const MIN_REST = 24;
/** Parts without readable JSON that are looked at for what they are. */
const MAX_RESTS = 200;

const ESCAPE = /\\(["\\/nrt])/g;
const undo = (_: string, code: string): string => ('nrt'.includes(code) ? '\n' : code);

/** A text with one layer of JSON's or CSV's quoting undone; null when it has none. */
function unquote(text: string): string | null {
  if (text.includes('\\"')) return text.replace(ESCAPE, undo);
  return /[{,]\s{0,40}""\w/.test(text) ? text.replaceAll('""', '"') : null;
}

function write(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}

/** Reads a text of one JSON value: a response body, or a record that has one somewhere inside. */
export function readJson(text: string, facts: Facts, to: Collector, layer = 0): void {
  if (!mayHoldSession(text)) {
    if (layer === 0) to.offer(text, facts);
    return;
  }
  const parsed = parseBody(text);
  if (!('value' in parsed)) {
    to.skip(parsed.refusal);
    return;
  }
  if (isEntry(parsed.value)) {
    readEntry(parsed.value, to);
    return;
  }
  if (to.take(text, facts)) return;
  const before = to.size();
  for (const inner of within(parsed.value)) {
    if (typeof inner !== 'string') {
      const body = write(inner);
      if (body === null) to.skip('too-many-values');
      else to.take(body, facts, 'parsed');
    } else if (layer < MAX_LAYERS) {
      readText(inner, facts, to, layer + 1);
    }
  }
  if (to.size() === before && layer === 0) to.offer(text, facts);
}

/**
 * Reads the responses out of a text with anything around them: lines of a log, NDJSON, quoted JSON.
 * What looks like a session and is no JSON is counted with the reason. True if there was any JSON.
 */
export function readText(text: string, facts: Facts, to: Collector, layer = 0): boolean {
  const before = to.size();
  const rests: string[] = [];
  let done = 0;
  let pieces = 0;
  const rest = (end: number): void => {
    if (end - done < MIN_REST) return;
    const between = text.slice(done, end);
    if (mayHoldSession(between)) rests.push(between);
  };
  const isCut = scanJson(text, (from, end) => {
    rest(from);
    done = end;
    pieces += 1;
    readJson(text.slice(from, end), facts, to, layer);
  });
  rest(text.length);
  const reasons: SkipReason[] = [];
  for (const [i, between] of rests.entries()) {
    const inner = layer < MAX_LAYERS ? unquote(between) : null;
    const size = to.size();
    if (inner !== null && readText(inner, facts, to, layer + 1)) pieces += 1;
    else if (to.size() === size)
      reasons.push(i < MAX_RESTS ? (readPrint(between, isCut) ?? 'no-session') : 'too-many');
  }
  for (const reason of reasons)
    if (reason !== 'no-session' || to.size() === before) to.skip(reason);
  return pieces > 0;
}
