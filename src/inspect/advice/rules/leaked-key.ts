import { pathOf } from '../../life/url-shape.ts';
import type { Rule } from '../rule.ts';

/** A page of this session's tab or origin sent `Authorization: Basic` to StackOne. */
export const leakedKey = {
  rule: 'leaked-key',
  severity: 'error',
  look: ({ life, keyLeaks, show }) => {
    const sources = [life.source, ...life.uses.map(({ source }) => source)];
    const tabs = new Set(sources.map(({ tabId }) => tabId));
    const own = keyLeaks.filter(
      ({ source }) => tabs.has(source.tabId) || source.origin === life.source.origin,
    );
    const lines = own.map(({ keyLeak, source }) => show(source.origin, pathOf(keyLeak.url)));
    return [...new Set(lines)];
  },
} as const satisfies Rule;
