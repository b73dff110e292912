import { MAX_BODY, type SeenExchange } from '../channel.ts';
import type { Describe } from './describe.ts';
import {
  findSession,
  isSmall,
  mayStartJson,
  mentionsSession,
  parseJson,
  startsAsJson,
} from './gate.ts';
import { MAX_VALUES, MOST_KEPT } from './limits.ts';
import { count, send } from './outlet.ts';
import { remember } from './recent.ts';
import {
  blobSize,
  blobText,
  blobType,
  bufferOf,
  bytesOf,
  decodeUtf8,
  lengthOf,
} from './safe/binary.ts';
import { attempt } from './safe/language.ts';
import { onValue } from './safe/promise.ts';
import { firstGroup, indexOf, isText, slice } from './safe/text.ts';

/** The forms a body is handed over in: a `responseType` of XMLHttpRequest, a reader of Response. */
export type Form = XMLHttpRequestResponseType | Reader;

/** The readers of `Response` that give the body as it is. */
export type Reader = 'json' | 'text' | 'blob' | 'arrayBuffer' | 'bytes';

const fits = (size: number): boolean => {
  if (size > MAX_BODY) count('tooLarge');
  return size <= MAX_BODY;
};

function judge(value: unknown, describe: () => SeenExchange): void {
  const left = findSession(value);
  if (left < 0) send(describe());
  else if (!left) count('tooLarge');
  else if (left > MAX_VALUES - MOST_KEPT && isSmall(value)) remember(describe());
}

/** Looks at a text that is JSON as far as it goes, though it may not be all of its body. */
export const offerRecord = (record: string, describe: Describe): void =>
  judge(parseJson(record), () => describe({ record }));

/** Looks at each line of a text in which every line may be JSON by itself. */
export function offerLines(text: string, describe: Describe): void {
  for (let from = 0; from < text.length; ) {
    const end = indexOf(text, '\n', from) + 1 || text.length;
    const line = slice(text, from, end);
    if (mentionsSession(line)) offerRecord(line, describe);
    from = end;
  }
}

/**
 * Looks at a body in the form the page got it, and lets its exchange out when it holds what looks
 * like a session.
 */
export const offer = (form: Form, body: unknown, describe: Describe): unknown =>
  attempt(() => {
    if (form === 'json') {
      count('json');
      judge(body, () => describe({ value: body }));
    } else if (form === 'blob') {
      const type = blobType(body);
      if ((!type || firstGroup(/(json|^text\/plain)/, type)) && fits(blobSize(body))) {
        onValue(
          blobText(body),
          (text) => offer('text', text, describe),
          () => undefined,
        );
      }
    } else if (form === '' || form === 'text') {
      if (!isText(body) || !startsAsJson(body) || !fits(body.length)) return;
      count('json');
      if (mentionsSession(body)) {
        const value = parseJson(body);
        if (value === undefined) offerLines(body, describe);
        judge(value, () => describe(body));
      } else if (body.length < MOST_KEPT) {
        remember(describe(body));
      }
    } else if (form !== 'document') {
      const data = bytesOf(form === 'bytes' ? bufferOf(body) : body);
      if (mayStartJson(data[0] ?? 0) && fits(lengthOf(data))) {
        offer('text', decodeUtf8(data), describe);
      }
    }
  });
