import { hostOf, isLoopback } from '../../hosts.ts';
import { accountTypeOf } from '../account-type.ts';
import type { Rule } from '../rule.ts';

/** A session of type production, on a page of the developer's own machine. */
export const productionOnLocalhost = {
  rule: 'production-on-localhost',
  severity: 'warning',
  look: ({ life, wire, show }) => {
    const host = hostOf(life.source.origin);
    if (host === null || !isLoopback(host) || accountTypeOf(wire) !== 'production') return [];
    return [show('type', wire.get('type')), show('origin', life.source.origin)];
  },
} as const satisfies Rule;
