import type { IncomingMessage } from 'node:http';
import { ApiError } from './errors.ts';
import type { State } from './state.ts';

const MAX_BODY = 1_048_576;

/** A request, read to its end. `body` is the parsed JSON, undefined when there was none. */
export type Call = {
  readonly state: State;
  readonly method: string;
  readonly url: URL;
  /** The emulator's own address, as the caller wrote it. */
  readonly origin: string;
  readonly header: (name: string) => string | null;
  readonly body: unknown;
};

/** What to answer: a value as JSON, or text of the content type given. */
export type Reply =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: number; readonly text: string; readonly contentType: string };

/** Answers one call. The last argument is what the route's pattern took out of the path. */
export type Handler = (call: Call, part: string) => Reply;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY) throw new ApiError(413);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const isForm = (contentType: string | null): boolean =>
  contentType?.startsWith('application/x-www-form-urlencoded') ?? false;

/** Reads a request to its end. Throws 400 when its body is not JSON, 413 above 1 MB. */
export async function readCall(request: IncomingMessage, state: State): Promise<Call> {
  const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
  const header = (name: string): string | null => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : null;
  };
  const text = await readBody(request);
  const url = new URL(request.url ?? '/', origin);
  const call = { state, method: request.method ?? 'GET', url, origin, header };
  if (text === '') return { ...call, body: undefined };
  if (isForm(header('content-type'))) {
    return { ...call, body: Object.fromEntries(new URLSearchParams(text)) };
  }
  try {
    const body: unknown = JSON.parse(text);
    return { ...call, body };
  } catch {
    throw new ApiError(400, 'The body is not JSON');
  }
}
