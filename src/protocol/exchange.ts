import {
  enums,
  type Infer,
  integer,
  literal,
  max,
  min,
  nullable,
  number,
  object,
  size,
  string,
  union,
} from 'superstruct';
import { MAX_HEADER, MAX_METHOD, MAX_URL } from './bounds.ts';

/** The longest response body that is kept, in UTF-16 code units (1 MB of ASCII). */
export const MAX_BODY = 1_048_576;

/** The longest request body that is kept, in UTF-16 code units (64 KB of ASCII). */
export const MAX_REQUEST_BODY = 65_536;

/** The ways in which a page itself reads a response. */
export const PAGE_WAYS = ['fetch', 'xhr', 'event-source', 'web-socket', 'document'] as const;

/** What the body that is kept is of the body that was sent. */
export const BODY_FORMS = ['text', 'parsed', 'record'] as const;

/** What the page sent: JSON text, nothing, or a body that was not kept and why. */
export const RequestBody = union([
  object({ kind: literal('none') }),
  object({ kind: literal('json'), text: size(string(), 0, MAX_REQUEST_BODY) }),
  object({
    kind: literal('omitted'),
    reason: enums(['not-json', 'too-large', 'unreadable', 'unseen']),
  }),
]);

/**
 * One HTTP request and its response as the page saw them: the captured fact. Never changed after
 * it is stored; everything the user reads is derived from it.
 *
 * `method` is null where it could not be read without running the page's own code, or is too long.
 * `url` is the final one, after redirects, cut where it is too long, and empty for a `Response` the
 * page's script made itself. `date` is the response's `Date` header, null where CORS hides it.
 * `startedAt` and `endedAt` are milliseconds since the epoch by the page's clock.
 *
 * `bodyForm` is `parsed` where the page was handed a value instead of text (`Response.json()`,
 * XMLHttpRequest with responseType `json`), or where the text holds the object in another form
 * (Nuxt's payload, a log): `body` is then that value written as JSON again. It is `record` where
 * `body` is one JSON text out of a longer text (a line, an event, JSON in HTML), or as much of a
 * body as was there when it was judged before its end.
 *
 * `via` is how it was seen: what the page did to read it (`document`: it stands in the page's HTML or
 * is the page), `deep` and `devtools` by the browser beside the page, `paste` by the user's hand.
 */
export const Exchange = object({
  id: size(string(), 8, 64),
  via: enums([...PAGE_WAYS, 'deep', 'devtools', 'paste']),
  method: nullable(size(string(), 0, MAX_METHOD)),
  url: size(string(), 0, MAX_URL),
  status: max(min(integer(), 0), 999),
  contentType: nullable(size(string(), 0, MAX_HEADER)),
  date: nullable(size(string(), 0, MAX_HEADER)),
  requestBody: RequestBody,
  body: size(string(), 0, MAX_BODY),
  bodyForm: enums(BODY_FORMS),
  startedAt: number(),
  endedAt: number(),
});

export type RequestBody = Infer<typeof RequestBody>;
export type Exchange = Infer<typeof Exchange>;
