import { MAX_BODY, type SeenExchange } from '../channel.ts';
import { holdsSession, mayStartJson, mentionsSession, parseJson, startsAsJson } from './gate.ts';
import type { Outlet } from './outlet.ts';
import {
  blobSize,
  blobText,
  blobType,
  bufferOf,
  byteLength,
  bytesOf,
  decodeUtf8,
} from './safe/binary.ts';
import { attempt, firstGroup, onValue } from './safe/language.ts';

/** The forms a body is handed over in: a `responseType` of XMLHttpRequest, a reader of Response. */
export type Form = Exclude<XMLHttpRequestResponseType, 'document'> | Reader;

/** The readers of `Response` that give the body as it is. */
export type Reader = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'bytes';

/** Describes the exchange whose body is given. */
export type Describe = (body: SeenExchange['body']) => SeenExchange;

/**
 * Looks at a body in the form the page got it, and lets its exchange out when it holds what looks
 * like a session.
 */
export const offer = (outlet: Outlet, form: Form, body: unknown, describe: Describe): void =>
  attempt(() => {
    const fits = (size: number): boolean => {
      if (size > MAX_BODY) outlet.count('tooLarge');
      return size <= MAX_BODY;
    };
    const judge = (value: unknown, seen: SeenExchange['body']): void => {
      const holds = holdsSession(value);
      if (holds) outlet.pass(describe(seen));
      else if (holds === undefined) outlet.count('tooLarge');
    };
    if (form === 'json') {
      outlet.count('json');
      judge(body, { value: body });
    } else if (form === 'blob') {
      if (firstGroup(/(json)/, blobType(body)) && fits(blobSize(body))) {
        onValue(
          blobText(body),
          (text) => offer(outlet, 'text', text, describe),
          () => undefined,
        );
      }
    } else if (form === '' || form === 'text') {
      if (typeof body !== 'string' || !startsAsJson(body) || !fits(body.length)) return;
      outlet.count('json');
      if (mentionsSession(body)) judge(parseJson(body), body);
    } else {
      const bytes = bytesOf(form === 'bytes' ? bufferOf(body) : body);
      if (mayStartJson(bytes[0] ?? 0) && fits(byteLength(bytes))) {
        offer(outlet, 'text', decodeUtf8(bytes), describe);
      }
    }
  });
