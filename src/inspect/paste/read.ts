import { MAX_BODY } from '../../protocol/exchange.ts';
import { type Collector, createCollector } from './collector.ts';
import { isBinary } from './decode.ts';
import { bareFacts } from './facts.ts';
import { entriesOf, isEntry, readEntry } from './har.ts';
import { readHttp } from './http.ts';
import { readJson, readText } from './log.ts';
import { MAX_PASTE, type Pasted, type PasteKind } from './pasted.ts';

const ESC = String.fromCharCode(0x1b);
const COLOR = new RegExp(`${ESC}\\[[0-9;]{0,30}m`, 'g');
/** Larger texts are parsed as one only where they begin as a HAR file or an entry of one does. */
const HAR_START = /^\s{0,99}\{[\s\S]{0,2000}?"(?:log|request|response)"\s{0,9}:/;

/** A text as JSON; undefined where it is none. */
function parse(text: string): unknown {
  if (!/^["[{]/.test(text) || (text.length > MAX_BODY && !HAR_START.test(text))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOneJson(value: unknown, text: string, to: Collector): PasteKind {
  const entries = entriesOf(value);
  if (entries) {
    if (entries.length === 0) to.skip('empty');
    for (const entry of entries) readEntry(entry, to);
    return 'har';
  }
  if (isEntry(value)) {
    readEntry(value, to);
    return 'har-entry';
  }
  readJson(text, bareFacts(to.now), to);
  return 'json';
}

function read(text: string, to: Collector): PasteKind {
  if (text === '') {
    to.skip('empty');
    return 'none';
  }
  const value = parse(text);
  if (value !== undefined) return readOneJson(value, text, to);
  if (readHttp(`${text}\n`, to)) return 'http';
  if (isBinary(text)) {
    to.skip('binary');
    return 'none';
  }
  if (HAR_START.test(text)) to.skip('truncated');
  if (readText(text, bareFacts(to.now), to)) return 'log';
  if (to.size() === 0) to.skip('not-json');
  return 'none';
}

/**
 * Reads what someone pasted or dropped: a response body, a HAR file or one entry of it, a response
 * with its headers (curl -i, curl -v, HTTPie), a log. Gives the responses that hold a session
 * object as exchanges and counts everything else with its reason. `now` is milliseconds since the
 * epoch and stands in where the text has no time. Never throws; time grows linearly with the text,
 * a second or two for the 50 MB that are the limit.
 */
export function readPasted(text: string, now: number): Pasted {
  const to = createCollector(now);
  if (text.length > MAX_PASTE) {
    to.skip('too-large');
    return to.done('none');
  }
  const plain = text.includes(ESC) ? text.replace(COLOR, '') : text;
  const trimmed = plain.trim();
  return to.done(read(trimmed, to));
}
