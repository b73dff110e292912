import type { Rule } from '../rule.ts';

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** The page's own request has an `origin_owner_id`, and the session is not for another owner. */
export const ownerFromPage = {
  rule: 'owner-from-page',
  severity: 'warning',
  look: ({ wire, request, show }) => {
    const owner = wire.get('origin_owner_id');
    return request('origin_owner_id')
      .filter(({ value }) => isId(value) && (!isId(owner) || String(owner) === String(value)))
      .map(({ path, value }) => show(path, value));
  },
} as const satisfies Rule;
