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

/** Whether a text may hold such a key, or a parameter of a URL that is secret. */
export const mayNameSecret = (text: string): boolean =>
  /token|authorization|credentials|password|api[_-]?key|secret/i.test(text);
