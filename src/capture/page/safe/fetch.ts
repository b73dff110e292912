import { caller, reader } from './language.ts';

const proto = Response.prototype;

export const responseUrl = reader(proto, 'url');
export const responseStatus = reader(proto, 'status');
export const requestMethod = reader(Request.prototype, 'method');

const responseHeaders = reader(proto, 'headers');
const headerGet = caller(Headers.prototype.get);

/** A header of a response, null where there is none or CORS hides it. */
export const responseHeader = (self: unknown, name: string): string | null =>
  headerGet(responseHeaders(self), name);
