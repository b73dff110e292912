import { native } from './native.ts';

const text = native(String.prototype);
const pattern = native(RegExp.prototype);

/** Whether one text holds another. */
export const includes = (whole: string, part: string): boolean => text.indexOf(whole, part) >= 0;

/** A text in lower case. */
export const lowerCase = text.toLowerCase;

/** A part of a text, and where a line of it ends. */
export const { slice, indexOf, lastIndexOf } = text;

/** The first group of a pattern's first match, undefined without one. */
export const firstGroup = (wanted: RegExp, whole: string): string | undefined =>
  pattern.exec(wanted, whole)?.[1];
