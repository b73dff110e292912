import type { Chance } from './chance.ts';

/** A secret as it stands in the query of a URL. */
export const inUrl = (secret: string): string =>
  encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, '\ufffd'));
const inJson = (secret: string): string => JSON.stringify(secret).slice(1, -1);
const everyUnit = (secret: string): string =>
  Array.from(
    { length: secret.length },
    (_, i) => `\\u${secret.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
const everyByte = (secret: string): string =>
  [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** The ways in which a secret gets into a text where nobody looks for it. */
const WAYS: readonly [(secret: string) => string, ...((secret: string) => string)[]] = [
  (secret) => secret,
  (secret) => `https://app.stackone.com/embedded?token=${inUrl(secret)}&x=1`,
  (secret) => `https://a.b/c?multiple=true&sessionToken=${inUrl(secret)}#token=${inUrl(secret)}`,
  (secret) => `https://a.b/c?client_secret=${inUrl(secret)}&api_key=${inUrl(secret)}`,
  (secret) => `https://a.b/c?next=${inUrl(`https://d.e/f?token=${inUrl(secret)}`)}`,
  (secret) => `Bearer ${secret}.`,
  (secret) => `{"token":"${inJson(secret)}"}`,
  (secret) => JSON.stringify(JSON.stringify({ a: { externalTriggerToken: secret } })),
  inJson,
  everyUnit,
  everyByte,
  (secret) => secret.slice(1, 12) + secret.slice(3),
  (secret) => `${secret}${secret}`,
];

/** A text that holds one of the secrets. */
export const disguise = (chance: Chance, secrets: readonly string[]): string =>
  chance.pick(WAYS)(chance.of(secrets, 'no secret at all'));
