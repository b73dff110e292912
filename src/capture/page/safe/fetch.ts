import { native } from './native.ts';

export const requestMethod = native(Request, 'method');
export const requestUrl = native(Request, 'url');
export const requestHeaders = native(Request, 'headers');

/** The address in a `URL`. Throws for anything else. */
export const addressOf = native(URL, 'href');

export const responseUrl = native(Response, 'url');
export const responseStatus = native(Response, 'status');
export const responseHeaders = native(Response, 'headers');
export const responseBody = native(Response, 'body');

/** The value of one of a `Headers`, null when it is not there. Throws for anything else. */
export const getHeader = native(Headers, 'get');
