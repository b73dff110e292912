import type { WebRequest } from 'webextension-polyfill';
import { MAX_REQUEST_BODY, type RequestBody } from '../../protocol/exchange.ts';

/** How many requests without an answer are remembered; the oldest are forgotten first. */
const MAX_WAITING = 64;

/** What is known of a request before its answer comes. `startedAt`: milliseconds since the epoch. */
export type Sent = { readonly startedAt: number; readonly body: RequestBody };

type Noted = {
  readonly startedAt: number;
  readonly details: WebRequest.OnBeforeRequestDetailsType;
};

const lengthOf = (bytes: unknown): number => (bytes instanceof ArrayBuffer ? bytes.byteLength : 0);

function textOf(pieces: readonly WebRequest.UploadData[]): string | null {
  const decoder = new TextDecoder();
  let text = '';
  for (const { bytes } of pieces) {
    if (!(bytes instanceof ArrayBuffer)) return null;
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

function requestBodyOf({ method, requestBody }: Noted['details']): RequestBody {
  if (method === 'GET' || method === 'HEAD' || !requestBody) return { kind: 'none' };
  const { raw, formData } = requestBody;
  if (formData) return { kind: 'omitted', reason: 'not-json' };
  const size = raw?.reduce((sum, { bytes }) => sum + lengthOf(bytes), 0) ?? 0;
  if (size > 4 * MAX_REQUEST_BODY) return { kind: 'omitted', reason: 'too-large' };
  const text = raw ? textOf(raw) : null;
  if (text === null) return { kind: 'omitted', reason: 'unreadable' };
  if (!/^\s*[[{"]/.test(text)) return { kind: 'omitted', reason: 'not-json' };
  if (text.length > MAX_REQUEST_BODY) return { kind: 'omitted', reason: 'too-large' };
  return { kind: 'json', text };
}

/** Remembers requests until they are answered. Their bodies are not looked at before that. */
export function createSent(): {
  readonly note: (details: WebRequest.OnBeforeRequestDetailsType) => void;
  /** Forgets a request; gives how to read what was known of it, none when it was never noted. */
  readonly take: (requestId: string) => (() => Sent) | null;
} {
  const waiting = new Map<string, Noted>();
  return {
    note(details) {
      const { requestId, timeStamp } = details;
      const startedAt = waiting.get(requestId)?.startedAt ?? timeStamp;
      waiting.delete(requestId);
      waiting.set(requestId, { startedAt, details });
      const [oldest] = waiting.keys();
      if (waiting.size > MAX_WAITING && oldest !== undefined) waiting.delete(oldest);
    },
    take(requestId) {
      const noted = waiting.get(requestId);
      waiting.delete(requestId);
      return noted
        ? () => ({ startedAt: noted.startedAt, body: requestBodyOf(noted.details) })
        : null;
    },
  };
}
