import { locate } from '../locate.ts';
import { parseBody, startsAsJson } from '../parse.ts';
import { isJsonObject, type JsonObject } from '../wire-keys.ts';
import type { SkipReason } from './pasted.ts';

/** Answers that are no session are short; longer ones are not looked at again. */
const MAX_ANSWER = 10_000;

const hasToken = (object: JsonObject): boolean => typeof object['token'] === 'string';

/** Why a body that holds no session object does not. */
export function whyNone(body: string): SkipReason {
  if (!startsAsJson(body)) return body.trim() === '' ? 'no-body' : 'no-session';
  const { refusal } = locate(body);
  if (refusal) return refusal;
  const parsed = body.length > MAX_ANSWER ? null : parseBody(body);
  if (!parsed || 'refusal' in parsed) return parsed?.refusal ?? 'no-session';
  if (!isJsonObject(parsed.value)) return 'no-session';
  const { statusCode, message } = { statusCode: null, message: null, ...parsed.value };
  if (typeof statusCode === 'number' && typeof message === 'string') return 'error-response';
  const objects = [parsed.value, ...Object.values(parsed.value).filter(isJsonObject)];
  return objects.some(hasToken) ? 'token-only' : 'no-session';
}
