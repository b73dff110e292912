import type { SeenBody, SeenExchange } from '../channel.ts';

/** How this document was answered: 0 where the browser does not tell. */
export function documentStatus(): number {
  const [entry] = performance.getEntriesByType('navigation');
  return entry && 'responseStatus' in entry && typeof entry.responseStatus === 'number'
    ? entry.responseStatus
    : 0;
}

/** The exchange that brought this document, with what was found in it as the body. */
export const seenInDocument = (body: SeenBody): SeenExchange => [
  'document',
  null,
  location.href,
  documentStatus(),
  document.contentType,
  null,
  Date.now(),
  body,
];
