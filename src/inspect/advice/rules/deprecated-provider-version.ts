import type { Rule } from '../rule.ts';

/** `provider_version` in the page's request or in the response. */
export const deprecatedProviderVersion = {
  rule: 'deprecated-provider-version',
  severity: 'warning',
  look: ({ request, response, show }) =>
    [...request('provider_version'), ...response('provider_version')]
      .filter(({ value }) => value !== null)
      .map(({ path, value }) => show(path, value)),
} as const satisfies Rule;
