import { apply } from './language.ts';

const { get, set } = WeakMap.prototype;

/** Facts about objects of the page, kept as long as the object is and unseen by it. */
export type Notes<T> = WeakMap<WeakKey, T>;

/** The note on an object, if there is one. */
export const noteOn = <T>(notes: Notes<T>, key: unknown): T | undefined => apply(get, notes, [key]);

/** Puts a note on an object. Throws for what is none. */
export const putNote = <T>(notes: Notes<T>, key: unknown, note: T): unknown =>
  apply(set, notes, [key, note]);
