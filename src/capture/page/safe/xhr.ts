import { caller, reader } from './language.ts';

const xhr = XMLHttpRequest.prototype;

export const readyState = reader(xhr, 'readyState');
export const response = reader(xhr, 'response');
export const responseType = reader(xhr, 'responseType');
export const responseURL = reader(xhr, 'responseURL');
export const status = reader(xhr, 'status');

/** All response headers as text: asking for one that CORS hides would write to the console. */
export const allHeaders = caller(xhr.getAllResponseHeaders);

/** Adds a listener that the page cannot see. */
export const listen = caller(EventTarget.prototype.addEventListener);
