/*
 * "safe" holds everything the hook will ever call, taken before the page's first script runs, so
 * that nothing the page replaces later can see, change or stop what the hook does. Nothing may be
 * imported from elsewhere, and the hook may not call a method of a value, iterate with `for of`,
 * spread an array or push: those look up what the page can replace.
 */

export const { apply } = Reflect;
export const { create, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, keys } =
  Object;
export const { isArray } = Array;
export const { parse } = JSON;
export const { now } = Date;
export const later: (task: () => void, ms: number) => unknown = globalThis.setTimeout;

/** A method as a function of its receiver and arguments. */
export function caller<Args extends unknown[], Result>(
  method: (this: unknown, ...args: Args) => Result,
): (self: unknown, ...args: Args) => Result {
  return (self, ...args) => apply(method, self, args);
}

/** A getter as a function of its receiver. Throws where there is none: then nothing is installed. */
export function reader<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
): (self: unknown) => Owner[Name] {
  const get = getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new TypeError(name);
  return (self) => apply(get, self, []);
}

const exec = caller(RegExp.prototype.exec);

/** The first group of a pattern's first match, null without one. */
export const firstGroup = (pattern: RegExp, text: string): string | null =>
  exec(pattern, text)?.[1] ?? null;

/** What a task returns, undefined if it throws: nothing the hook does may fail in the page. */
export function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}

/** The promise the page gets instead: it settles as `promise` does, once `look` has returned. */
export const onValue: <T>(
  promise: Promise<T>,
  look: (value: T) => unknown,
  onReason?: (reason: unknown) => unknown,
) => unknown = caller(Promise.prototype.then);

/** Facts about objects of the page, kept as long as the object is and unseen by it. */
export type Notes<T> = {
  readonly get: (key: unknown) => T | undefined;
  readonly set: (key: unknown, note: T) => void;
};

const { get: weakGet, set: weakSet } = WeakMap.prototype;

/** An empty set of notes. Setting one on what is no object throws. */
export function notes<T>(): Notes<T> {
  const map = new WeakMap<WeakKey, T>();
  return {
    get: (key) => apply(weakGet, map, [key]),
    set: (key, note) => apply(weakSet, map, [key, note]),
  };
}
