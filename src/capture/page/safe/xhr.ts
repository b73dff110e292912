import { native } from './native.ts';

export const readyState = native(XMLHttpRequest, 'readyState');
export const xhrStatus = native(XMLHttpRequest, 'status');
export const xhrUrl = native(XMLHttpRequest, 'responseURL');
export const responseType = native(XMLHttpRequest, 'responseType');
export const xhrResponse = native(XMLHttpRequest, 'response');
export const allHeaders = native(XMLHttpRequest, 'getAllResponseHeaders');

export const addListener = native(EventTarget, 'addEventListener');
