import { readHttpDate } from '../../stackone/dates.ts';
import type { Collector } from './collector.ts';
import { isBinary } from './decode.ts';
import { bareFacts, type Facts } from './facts.ts';
import { readText } from './log.ts';

const STATUS = /^(?:< )?HTTP\/\d(?:\.\d)? (\d{3})\b[^\n]*\n/gm;
const REQUEST = /^(?:> )?([A-Z]{3,10}) (\S{1,9000}) HTTP\/\d/gm;
const HOST = /^(?:> )?host: (\S{1,300})/im;
const HEADER = /^([\w-]{1,64}):[ \t]*(.*)$/;

/** More responses than these are not read. */
const MAX_HEADS = 1_000;
/** A head longer than this is none. */
const MAX_HEAD = 65_536;
const MAX_HEADER = 1_024;

/** A response's head: where its body begins, and its headers in lower case. */
type Head = { readonly end: number; readonly headers: ReadonlyMap<string, string> };

/** Reads headers, as they are or as curl -v prints them (`< name: value`, `* remark`). */
function readHead(text: string, start: number): Head {
  const headers = new Map<string, string>();
  let end = start;
  while (end < text.length && end - start < MAX_HEAD) {
    const feed = text.indexOf('\n', end);
    const next = feed < 0 ? text.length : feed + 1;
    const line = text.slice(end, Math.min(next, end + MAX_HEAD)).trimEnd();
    const bare = line.replace(/^<(?: |$)/, '');
    const [, name = '', value = ''] = HEADER.exec(bare) ?? [];
    if (bare !== '' && !name && !bare.startsWith('* ')) break;
    end = next;
    if (bare === '') break;
    if (name) headers.set(name.toLowerCase(), value.slice(0, MAX_HEADER));
  }
  return { end, headers };
}

/** The request that curl -v or HTTPie prints before its response. */
function readRequest(text: string): Pick<Facts, 'method' | 'url'> {
  const last = [...text.matchAll(REQUEST)].at(-1);
  if (!last) return { method: null, url: '' };
  const [, method = '', target = ''] = last;
  const host = HOST.exec(text.slice(last.index))?.[1] ?? '';
  const scheme = /^(?:localhost|127\.)/.test(host) ? 'http' : 'https';
  const url = /^https?:/.test(target) ? target : host && `${scheme}://${host}${target}`;
  return { method, url };
}

/** Reads a body; whatever it is, something is said of it. */
function readBody(body: string, head: Head, facts: Facts, to: Collector): void {
  const before = to.size();
  readText(body, facts, to);
  if (to.size() > before) return;
  if (body.trim() === '') to.skip('no-body');
  else if (!isBinary(body)) to.skip('not-json');
  else to.skip(head.headers.has('content-encoding') ? 'compressed' : 'binary');
}

/**
 * Reads responses with their heads: what `curl -i`, `curl -v` and HTTPie print, one or several.
 * False when there is none in the text. The clock of such a response is its own `Date`.
 */
export function readHttp(text: string, to: Collector): boolean {
  const starts = [...text.matchAll(STATUS)];
  let done = 0;
  for (const [i, start] of starts.entries()) {
    if (i >= MAX_HEADS) {
      to.skip('too-many');
      continue;
    }
    const between = text.slice(done, start.index);
    if (i === 0) readText(between, bareFacts(to.now), to);
    const head = readHead(text, start.index + start[0].length);
    done = head.end;
    const date = head.headers.get('date') ?? null;
    const sent = (date === null ? null : readHttpDate(date)) ?? to.now;
    const facts: Facts = {
      ...bareFacts(sent),
      ...readRequest(between.slice(-MAX_HEAD)),
      status: Number(start[1]),
      contentType: head.headers.get('content-type') ?? null,
      date,
    };
    readBody(text.slice(head.end, starts[i + 1]?.index), head, facts, to);
  }
  return starts.length > 0;
}
