import { hostOf, isLoopback } from '../../hosts.ts';
import type { Rule } from '../rule.ts';

/** `auth_link_url` is an address of another scheme than https, and not of the machine itself. */
export const authLinkNotHttps = {
  rule: 'auth-link-not-https',
  severity: 'error',
  look: ({ wire, show }) => {
    const link = wire.get('auth_link_url');
    if (typeof link !== 'string') return [];
    const [, scheme, slashes = ''] = /^([a-z][a-z\d+.-]*):(\/\/)?/i.exec(link) ?? [];
    if (!scheme || scheme.toLowerCase() === 'https') return [];
    if (isLoopback(hostOf(link) ?? '')) return [];
    return [show('auth_link_url', `${scheme}:${slashes}…`)];
  },
} as const satisfies Rule;
