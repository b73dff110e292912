import { isExpiresIn, isToStackOne, isUnclearExpiry } from '../../expiry.ts';
import type { Rule } from '../rule.ts';

/** A lifetime that could be seconds or milliseconds, and is therefore not counted with. */
export const expiresInUnit = {
  rule: 'expires-in-unit',
  severity: 'warning',
  look: ({ life: { capture }, request, response, show }) => {
    const asked = capture && isToStackOne(capture.exchange) ? [] : request(isExpiresIn);
    return [...response(isExpiresIn), ...asked]
      .filter(isUnclearExpiry)
      .map(({ path, value }) => show(path, value));
  },
} as const satisfies Rule;
