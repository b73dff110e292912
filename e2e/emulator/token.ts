import { randomBytes, randomInt } from 'node:crypto';
import type { TokenForm } from './options.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Makes a token that nobody can take for a real one: `syn_` and 40 random letters and digits, or a
 * JWT whose signature is random. Times are milliseconds since the epoch.
 */
export function makeToken(form: TokenForm, createdAt: number, expiresAt: number): string {
  if (form === 'opaque') {
    const random = Array.from({ length: 40 }, () => LETTERS.charAt(randomInt(LETTERS.length)));
    return `syn_${random.join('')}`;
  }
  const claims = {
    iss: 'synthetic',
    iat: Math.floor(createdAt / 1000),
    exp: Math.floor(expiresAt / 1000),
    jti: `syn_${randomBytes(12).toString('hex')}`,
  };
  const signature = randomBytes(32).toString('base64url');
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}.${signature}`;
}
