/*
 * "safe" holds everything the hook will ever call, taken before the page's first script runs, so
 * that nothing the page replaces later can see, change or stop what the hook does. Nothing may be
 * imported from elsewhere, and the hook may not call a method of a value, iterate with `for of`,
 * spread an array or push: those look up what the page can replace.
 */

export const { apply, construct } = Reflect;
export const { create, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, keys } =
  Object;
export const { isArray } = Array;
export const { parse } = JSON;
export const { now } = Date;
export const later: (task: () => void, ms: number) => unknown = globalThis.setTimeout;

/** What a task returns, undefined if it throws: nothing the hook does may fail in the page. */
export function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
