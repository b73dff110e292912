import { native } from './native.ts';

export const request = native(Request.prototype);
export const response = native(Response.prototype);
export const headers = native(Headers.prototype);
