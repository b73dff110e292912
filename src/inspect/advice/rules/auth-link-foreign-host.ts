import { hostOf, isStackOneHost } from '../../hosts.ts';
import type { Rule } from '../rule.ts';

/** `auth_link_url` leads to a host that is not StackOne's. */
export const authLinkForeignHost = {
  rule: 'auth-link-foreign-host',
  severity: 'warning',
  look: ({ wire, show }) => {
    const link = wire.get('auth_link_url');
    const host = typeof link === 'string' ? hostOf(link) : null;
    return host === null || isStackOneHost(host) ? [] : [show('auth_link_url', host)];
  },
} as const satisfies Rule;
