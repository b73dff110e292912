import type { SentRequest } from '../../protocol/seen.ts';
import { type Describe, describe } from './describe.ts';
import { headers, response } from './safe/fetch.ts';
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
      response.url(self),
      response.status(self),
      headers.get(response.headers(self), 'content-type'),
      headers.get(response.headers(self), 'date'),
      body,
    );
