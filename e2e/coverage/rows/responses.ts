import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { inPieces, jsonText, text } from '../answers.ts';
import { type Group, NOT_AT_ALL, NOT_BY_HOOK, type Row } from '../row.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

const read: NonNullable<Row['inPage']> = async ({ session }) => (await fetch(session)).json();

const readText: NonNullable<Row['inPage']> = async ({ session }) => (await fetch(session)).text();

const status = (code: number): Row => ({
  id: `status-${code}`,
  title: `status ${code}`,
  answer: (body) => text(body, 'application/json', code),
  inPage: read,
});

const contentType = (id: string, type: string): Row => ({
  id,
  title: type ? `content type \`${type}\`` : 'no content type',
  answer: (body) => text(body, type),
  inPage: read,
});

/** What a server can make of a JSON answer. */
export const RESPONSES: Group = {
  title: 'Kinds of responses',
  rows: [
    status(201),
    status(401),
    status(422),
    status(500),
    {
      id: 'gzip',
      title: 'gzip',
      answer: (body) => jsonText(gzipSync(body), { 'content-encoding': 'gzip' }),
      inPage: read,
    },
    {
      id: 'br',
      title: 'Brotli',
      answer: (body) => jsonText(brotliCompressSync(body), { 'content-encoding': 'br' }),
      inPage: read,
    },
    {
      id: 'deflate',
      title: 'deflate',
      answer: (body) => jsonText(deflateSync(body), { 'content-encoding': 'deflate' }),
      inPage: read,
    },
    {
      id: 'chunked',
      title: 'chunked, 7 bytes at a time',
      answer: (body) => inPieces(body, 7, JSON_TYPE),
      inPage: read,
    },
    contentType('text-plain', 'text/plain'),
    contentType('text-html', 'text/html'),
    contentType('octet-stream', 'application/octet-stream'),
    contentType('no-type', ''),
    {
      id: 'wrong-type-blob',
      title: '`text/plain`, read with `blob()`',
      answer: (body) => text(body, 'text/plain'),
      inPage: async ({ session }) => (await (await fetch(session)).blob()).text(),
    },
    {
      id: 'byte-order-mark',
      title: 'byte order mark',
      answer: (body) => jsonText(`\ufeff${body}`),
      inPage: read,
    },
    {
      id: 'guarded',
      title: "`)]}',` before the JSON, as Angular takes off",
      answer: (body) => jsonText(`)]}',\n${body}`),
      inPage: readText,
      expected: { ...NOT_AT_ALL, panel: 'seen' },
      why: 'Text that does not start as JSON is not looked into.',
    },
    {
      id: 'ndjson',
      title: 'NDJSON, three lines, `text()`',
      answer: (body) => text(`{"a":1}\n${body}\n{"b":2}\n`, 'application/x-ndjson'),
      inPage: readText,
    },
    {
      id: 'ndjson-reader',
      title: 'NDJSON, line by line, `body.getReader()`',
      answer: (body) =>
        inPieces(`{"a":1}\n${body}\n{"b":2}\n`, 64, { 'content-type': 'application/x-ndjson' }),
      inPage: async ({ session, token }) => {
        const { body } = await fetch(session);
        const reader = body?.pipeThrough<string>(new TextDecoderStream()).getReader();
        for (let text = ''; ; ) {
          const part = await reader?.read();
          if (!part || part.done) return text;
          text += part.value;
          const line = text.split('\n').find((one) => one.includes(token) && one.endsWith('}'));
          if (line) return line;
        }
      },
    },
    {
      id: '900-kb',
      title: '900 KB',
      answer: (body) => jsonText(`{"session":${body},"more":"${'x'.repeat(900_000)}"}`),
      inPage: async ({ session }) => (await (await fetch(session)).json()).session,
    },
    {
      id: '20-mb',
      title: '20 MB',
      answer: (body) => jsonText(`{"session":${body},"more":"${'x'.repeat(20 * 1024 * 1024)}"}`),
      inPage: async ({ session }) => (await (await fetch(session)).json()).session,
      expected: {
        chromium: 'too large',
        firefox: 'too large',
        deep: 'too large',
        panel: 'too large',
      },
      why: 'Bodies above 1 MB are not kept; the popup says how many there were.',
    },
    {
      id: 'event-stream-by-fetch',
      title: 'an event stream read with `fetch`',
      answer: (body) => text(`data: ${body}\n\n`, 'text/event-stream'),
      inPage: readText,
      expected: NOT_BY_HOOK,
      why: 'Lines that start with `data:` are not JSON; only `EventSource` takes them apart.',
    },
  ],
};
