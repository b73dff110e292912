import type { Rule } from '../rule.ts';

/** The session names an account that exists. */
export const accountIdPresent = {
  rule: 'account-id-present',
  severity: 'info',
  look: ({ wire, show }) => {
    const account = wire.get('account_id');
    return account === undefined || account === '' ? [] : [show('account_id', account)];
  },
} as const satisfies Rule;
