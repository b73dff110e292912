import { maskSecret } from '../../mask-secret.ts';
import type { Rule } from '../rule.ts';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The token in `auth_link_url` is not the object's own. */
export const tokenMismatch = {
  rule: 'token-mismatch',
  severity: 'error',
  look: ({ wire }) => {
    const token = wire.get('token');
    const link = wire.get('auth_link_url');
    if (typeof token !== 'string' || token === '' || typeof link !== 'string') return [];
    const [, inLink] = /[?&#]token=([^&#]*)/.exec(link) ?? [];
    if (inLink === undefined) return [];
    const readings = [inLink, decode(inLink), decode(inLink.replaceAll('+', ' '))];
    if (readings.includes(token)) return [];
    return [`token: ${maskSecret(token)}`, `auth_link_url: token=${maskSecret(decode(inLink))}`];
  },
} as const satisfies Rule;
