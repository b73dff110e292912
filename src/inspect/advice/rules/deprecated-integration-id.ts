import type { Rule } from '../rule.ts';

/** `integration_id` in the page's request or in the session object. */
export const deprecatedIntegrationId = {
  rule: 'deprecated-integration-id',
  severity: 'info',
  look: ({ wire, request, show }) => {
    const own = wire.get('integration_id');
    return [
      ...request('integration_id')
        .filter(({ value }) => value !== null)
        .map(({ path, value }) => show(path, value)),
      ...(own === undefined ? [] : [show('integration_id', own)]),
    ];
  },
} as const satisfies Rule;
