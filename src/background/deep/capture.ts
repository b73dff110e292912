import type { WebRequest } from 'webextension-polyfill';
import { keptHeader, keptMethod, keptUrl } from '../../protocol/bounds.ts';
import type { Capture } from '../../protocol/capture.ts';
import { headerOf } from './body-kind.ts';
import { sourceOf } from './owner.ts';
import type { Piece } from './pieces.ts';
import type { Sent } from './sent.ts';

type Headers = WebRequest.OnHeadersReceivedDetailsType;

/** What is known of a request that was sent before the background started. */
const unseen = ({ method, timeStamp }: Headers): Sent => ({
  startedAt: timeStamp,
  body: method === 'GET' ? { kind: 'none' } : { kind: 'omitted', reason: 'unreadable' },
});

/** The fact in one JSON text of a response that came at `endedAt`, in milliseconds since the epoch. */
export function captureOf(
  details: Headers,
  sent: Sent | null,
  { form, body }: Piece,
  endedAt: number,
): Capture {
  const request = sent ?? unseen(details);
  return {
    exchange: {
      id: crypto.randomUUID(),
      via: 'deep',
      method: keptMethod(details.method),
      url: keptUrl(details.url.replace(/#.*/s, '')),
      status: details.statusCode,
      contentType: keptHeader(headerOf(details.responseHeaders, 'content-type')),
      date: keptHeader(headerOf(details.responseHeaders, 'date')),
      requestBody: request.body,
      body,
      bodyForm: form,
      startedAt: request.startedAt,
      endedAt,
    },
    source: sourceOf(details, endedAt),
  };
}
