import { hostOf, isPrivateHost, isStackOneHost } from '../../hosts.ts';
import { accountTypeOf } from '../account-type.ts';
import type { Rule } from '../rule.ts';

/** A session of type test, on a page that everyone can reach by its name. */
export const testOnPublic = {
  rule: 'test-on-public',
  severity: 'info',
  look: ({ life, wire, show }) => {
    const host = hostOf(life.source.origin);
    if (host === null || isPrivateHost(host) || isStackOneHost(host)) return [];
    if (accountTypeOf(wire) !== 'test') return [];
    return [show('type', wire.get('type')), show('origin', life.source.origin)];
  },
} as const satisfies Rule;
