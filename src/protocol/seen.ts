import {
  boolean,
  enums,
  type Infer,
  integer,
  literal,
  max,
  min,
  nullable,
  number,
  optional,
  size,
  string,
  tuple,
  union,
} from 'superstruct';
import { MAX_BODY, MAX_REQUEST_BODY, PAGE_WAYS } from './exchange.ts';
import { MAX_TOKEN } from './sighting.ts';

/**
 * What is known of a request when it is sent, as the hook tells it: method (null when only code of
 * the page could tell), address as written, body (`[text]`, the length of a text above the limit,
 * null for none, false for one that cannot be read), time, the `x-hub-session-token` and
 * `x-hub-version` headers (empty without one), and whether it carried `Authorization: Basic`. Method
 * and address may be longer than is kept of them: facts.ts cuts them, so that a session is not lost.
 */
export const SentRequest = tuple([
  nullable(string()),
  string(),
  union([tuple([size(string(), 0, MAX_REQUEST_BODY)]), number(), nullable(literal(false))]),
  number(),
  size(string(), 0, MAX_TOKEN),
  string(),
  boolean(),
]);

/**
 * One exchange as the hook tells it: via, request (none when it was not seen), final address,
 * status (0 when no answer came), content type, date, time, and the body's text. Without a body it
 * tells of the use of a token or a key. Tuples keep the hook small.
 */
export const Seen = tuple([
  enums(PAGE_WAYS),
  optional(nullable(SentRequest)),
  string(),
  max(min(integer(), 0), 999),
  optional(nullable(string())),
  optional(nullable(string())),
  number(),
  optional(nullable(size(string(), 0, MAX_BODY))),
]);

export type SentRequest = Infer<typeof SentRequest>;
export type Seen = Infer<typeof Seen>;
