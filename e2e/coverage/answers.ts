import type { OutgoingHttpHeaders } from 'node:http';
import type { Answer } from '../site/server.ts';

/** Answers with a text or bytes of a content type; an empty one is not said. */
export const text =
  (body: string | Buffer, type: string, status = 200, headers: OutgoingHttpHeaders = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { ...(type ? { 'content-type': type } : {}), ...headers });
    response.end(body);
  };

/** Answers with JSON text. */
export const jsonText = (body: string | Buffer, headers: OutgoingHttpHeaders = {}): Answer =>
  text(body, 'application/json; charset=utf-8', 200, headers);

/** Answers with a script. */
export const script = (body: string): Answer => text(body, 'text/javascript; charset=utf-8');

/** Answers with a page that runs a script first and then shows the HTML. */
export const pageWith = (
  first: string,
  body = '',
  headers: OutgoingHttpHeaders = {},
  nonce = '',
): Answer =>
  text(
    `<!doctype html><html lang="en"><script${nonce && ` nonce="${nonce}"`}>${first}</script>` +
      `<meta charset="utf-8"><title>Row</title><body>${body}`,
    'text/html; charset=utf-8',
    200,
    headers,
  );

/** A script after which the variable `got` holds what is posted to the page. */
export const EXPECT_POST = `var got = new Promise((resolve) => {
  onmessage = ({ data }) => resolve(data);
});`;

/** Answers in pieces of so many bytes, each sent on its own. */
export const inPieces =
  (body: string, size: number, headers: OutgoingHttpHeaders): Answer =>
  (_request, response) => {
    response.writeHead(200, headers);
    const bytes = Buffer.from(body);
    const send = (from: number): void => {
      if (from >= bytes.length) response.end();
      else response.write(bytes.subarray(from, from + size), () => setImmediate(send, from + size));
    };
    response.flushHeaders();
    send(0);
  };
