import { native } from './native.ts';

export const xhr = native(XMLHttpRequest.prototype);
export const target = native(EventTarget.prototype);
