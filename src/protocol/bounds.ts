/** The longest texts about a request and its response that are kept, in UTF-16 code units. */
export const MAX_URL = 65_536;
export const MAX_METHOD = 32;
export const MAX_HEADER = 1_024;

/**
 * An address as far as it is kept: what is too long of it is cut off, and what a `data:` address
 * carries, since that is the body itself in a form in which no secret would be found.
 */
export const keptUrl = (url: string): string =>
  url.replace(/^(data:[^,]*,).*/is, '$1…').slice(0, MAX_URL);

/** A method as far as it is kept: null for one that is too long to be any. */
export const keptMethod = (method: string | null): string | null =>
  method !== null && method.length <= MAX_METHOD ? method : null;

/** The value of a header as far as it is kept: what is too long of it is cut off. */
export const keptHeader = (value: string | null): string | null =>
  value?.slice(0, MAX_HEADER) ?? null;
