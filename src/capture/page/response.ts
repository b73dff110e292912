import type { SentRequest } from '../../protocol/seen.ts';
import { type Describe, describe } from './describe.ts';
import { getHeader, responseHeaders, responseStatus, responseUrl } from './safe/fetch.ts';
import { noteOn } from './safe/notes.ts';

/** The requests that the responses of this frame answer. */
export const requests = new WeakMap<WeakKey, SentRequest | undefined>();

/** Describes the exchange that a response is the answer of. */
export const describeResponse =
  (self: unknown): Describe =>
  (body) =>
    describe(
      'fetch',
      noteOn(requests, self),
      responseUrl(self),
      responseStatus(self),
      getHeader(responseHeaders(self), 'content-type'),
      getHeader(responseHeaders(self), 'date'),
      body,
    );
