import type { Rule } from '../rule.ts';

/** `token` is an empty text. */
export const emptyToken = {
  rule: 'empty-token',
  severity: 'error',
  look: ({ wire }) => {
    const token = wire.get('token');
    return typeof token === 'string' && token.trim() === ''
      ? [`token: "${token.slice(0, 9)}"`]
      : [];
  },
} as const satisfies Rule;
