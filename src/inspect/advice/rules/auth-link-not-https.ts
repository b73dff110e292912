import type { Rule } from '../rule.ts';

/** `auth_link_url` is an address of another scheme than https. */
export const authLinkNotHttps = {
  rule: 'auth-link-not-https',
  severity: 'error',
  look: ({ wire, show }) => {
    const link = wire.get('auth_link_url');
    const [, scheme] =
      typeof link === 'string' ? (/^([a-z][a-z\d+.-]*):\/\//i.exec(link) ?? []) : [];
    if (!scheme || scheme.toLowerCase() === 'https') return [];
    return [show('auth_link_url', `${scheme}://…`)];
  },
} as const satisfies Rule;
