import { createHash, randomBytes } from 'node:crypto';
import { sessionObject } from '../../../site/session.ts';
import { expect, keptLines, test } from './test.ts';

const session = JSON.stringify(sessionObject({ origin_owner_name: 'stream' }));

/** Bodies sent as JSON, by name; not all of them are. */
const BODIES: readonly (readonly [string, Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('1')],
  ['a session', Buffer.from(session)],
  ['a byte order mark', Buffer.from(`\ufeff${session}`)],
  ['no UTF-8', Buffer.concat([Buffer.from('{"a":"'), randomBytes(70_000), Buffer.from('"}')])],
  ['no JSON', Buffer.from('<!doctype html><p>no</p>')],
  ['4 MB', Buffer.concat([Buffer.from('["'), randomBytes(4_000_000), Buffer.from('"]')])],
];

// Seen failing with text that is decoded and written again, and with a stream that is closed, not
// left, when it is above the limit.
for (const [name, body] of BODIES) {
  test(`the page gets every byte: ${name}`, async ({ page, site }) => {
    site.on('/body', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(body);
    });
    await page.goto(site.url('/'));
    const got = await page.evaluate(async () => {
      const bytes = await (await fetch('/body')).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    });
    expect(got).toBe(createHash('sha256').update(body).digest('hex'));
  });
}

const cut = [session.slice(0, 40), session.slice(40, 90), session.slice(90)];

for (const [about, stop] of [
  ['', false],
  // Firefox lets a background go on for as long as it follows a response.
  [', also when the background is to be stopped in between', true],
] as const) {
  // Seen failing with chunks that are written when the response ends.
  test(`each chunk reaches the page before the server sends the next${about}`, async ({
    ext,
    page,
    site,
  }) => {
    let sendNext: () => void = () => {};
    site.on('/next', (_request, response) => {
      response.end();
      sendNext();
    });
    site.on('/stream', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunks = [...cut];
      sendNext = () => {
        const chunk = chunks.shift();
        if (chunk === undefined) response.end();
        else response.write(chunk);
      };
      sendNext();
    });
    await page.goto(site.url('/'));
    const first = await page.evaluate(async () => {
      const { body } = await fetch('/stream');
      const reader = body?.getReader();
      Object.assign(globalThis, { reader });
      return (await reader?.read())?.value?.length;
    });
    expect(first).toBe(40);
    if (stop) await ext.stopBackground();
    const rest = await page.evaluate(async () => {
      const lengths: (number | undefined)[] = [];
      for (;;) {
        await fetch('/next');
        const { value, done } = await Reflect.get(globalThis, 'reader').read();
        if (done) return lengths;
        lengths.push(value.length);
      }
    });
    expect(rest).toEqual([50, session.length - 90]);
    await expect.poll(() => keptLines(ext)).toContain('deep GET /stream: stream');
  });
}

for (const how of ['abort', 'cancel', 'leave'] as const) {
  // Seen failing with a filter that stays connected above the limit (cancel); the other two say what
  // Firefox does by itself, and fail where the server never sees the connection close.
  test(`a download that the page ends is ended: ${how}`, async ({ page, site }) => {
    let sent = 0;
    let onClose: () => void = () => {};
    const isClosed = new Promise<void>((resolve) => {
      onClose = resolve;
    });
    site.on('/endless', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"a":[0');
      const more = setInterval(() => {
        sent += 40_000;
        response.write(',0'.repeat(20_000));
      }, 10);
      response.on('close', () => {
        clearInterval(more);
        onClose();
      });
    });
    await page.goto(site.url('/'));
    await page.evaluate(async (how) => {
      const control = new AbortController();
      const { body } = await fetch('/endless', { signal: control.signal });
      const reader = body?.getReader();
      await reader?.read();
      if (how === 'cancel') await reader?.cancel();
      if (how === 'abort') control.abort();
    }, how);
    if (how === 'leave') await page.goto('about:blank');
    await isClosed;
    // What is underway in sockets and pipes comes on top of the megabyte that is followed.
    expect(sent).toBeLessThan(12_000_000);
  });
}
