import type { WebRequest } from 'webextension-polyfill';

/** How the JSON texts of a body stand in it: one alone, one a line, or in the events of a stream. */
export type BodyKind = 'whole' | 'lines' | 'events';

/** The value of a header, null when there is none that is text. `name` is in lower case. */
export const headerOf = (
  headers: WebRequest.HttpHeaders | undefined,
  name: string,
): string | null => headers?.find((header) => header.name.toLowerCase() === name)?.value ?? null;

/**
 * The kind of a body by its content type; null for one that is not JSON, and is left alone. A body
 * without a content type counts as JSON until its first character says otherwise.
 */
export function bodyKindOf(contentType: string | null): BodyKind | null {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (!type) return 'whole';
  if (type === 'text/event-stream') return 'events';
  if (/[/+](x-)?(ndjson|jsonl|jsonlines)$/.test(type)) return 'lines';
  return /[/+](x-)?json$/.test(type) ? 'whole' : null;
}

/**
 * Whether an answer with this status has a body that a page may get. Of a 304 Firefox tells once more,
 * with the body and the status that it had kept.
 */
export const hasBody = (status: number, method: string): boolean =>
  method !== 'HEAD' && status !== 204 && status !== 205 && (status < 300 || status > 399);
