import { native } from './native.ts';

const exec = native(RegExp, 'exec');

/** Where a part first or last stands in a text, -1 when it does not. */
export const indexOf = native(String, 'indexOf');
export const lastIndexOf = native(String, 'lastIndexOf');

/** A part of a text. */
export const slice = native(String, 'slice');

/** A text in lower case. */
export const lowerCase = native(String, 'toLowerCase');

/** Whether one text holds another. */
export const includes = (whole: string, part: string): boolean => indexOf(whole, part) >= 0;

/** The first group of a pattern's first match, undefined without one. */
export const firstGroup = (wanted: RegExp, whole: string): string | undefined =>
  exec(wanted, whole)?.[1];

/** Whether a value is a text. */
export const isText = (value: unknown): value is string => typeof value === 'string';
