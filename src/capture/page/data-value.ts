import { getOwnPropertyDescriptor, getPrototypeOf, hasOwn } from './safe/language.ts';

const plain = Object.prototype;

/** Stands for a value that only code of the page could tell. */
export const unreadable = Symbol();

/** A data property; `undefined` when absent, `unreadable` where only code of the page could tell. */
export function dataValue(object: unknown, name: PropertyKey): unknown {
  // To ask nothing for a property throws, and most requests have no options to ask.
  if (object === undefined || object === null) return undefined;
  const slot = getOwnPropertyDescriptor(object, name);
  if (slot) return hasOwn(slot, 'value') ? slot.value : unreadable;
  const prototype = getPrototypeOf(object);
  return prototype && prototype !== plain ? unreadable : undefined;
}
