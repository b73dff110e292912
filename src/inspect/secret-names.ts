/** Keys whose values are secret, without their separators and in lower case. */
const NAMES: ReadonlySet<string> = new Set([
  'token',
  'externaltriggertoken',
  'sessiontoken',
  'accesstoken',
  'refreshtoken',
  'xhubsessiontoken',
  'authorization',
  'credentials',
  'password',
  'apikey',
  'secret',
  'clientsecret',
]);

/** Whether the value of a key is secret whatever it is. */
export const isSecretName = (key: string): boolean =>
  key.length < 40 && NAMES.has(key.replace(/[_-]/g, '').toLowerCase());

/** What such a key holds, and what the name of a secret parameter of a URL ends in. */
const WORDS = 'token|authorization|credentials|password|api[_-]?key|secret';
const WORD = RegExp(WORDS, 'i');

/** Whether a text may hold such a key, or a parameter of a URL that is secret. */
export const mayNameSecret = (text: string): boolean => WORD.test(text);

/**
 * Finds the secret parameters of URLs and their values, which end before any of the characters `ends`,
 * written as in the brackets of a pattern, and before those that end every value.
 */
export const parameterPattern = (ends: string): RegExp =>
  RegExp(`(?:^|[?&#;[])[\\w.-]{0,64}(?:${WORDS})\\]?=([^&#\\s"'${ends}]+)`, 'gi');
