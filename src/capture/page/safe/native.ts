import { apply, create, getOwnPropertyDescriptor } from './language.ts';

/** A prototype's methods and getters as functions of their receiver. */
export type Native<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Result
    ? (self: unknown, ...args: Args) => Result
    : (self: unknown) => T[Name];
};

/** Takes everything a prototype of the platform has of its own, before the page can replace it. */
export function native<T extends object>(prototype: T): Native<T> {
  const taken = create(null);
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const slot = getOwnPropertyDescriptor(prototype, name);
    const call = slot?.get ?? slot?.value;
    taken[name] = (self: unknown, ...args: unknown[]) => apply(call, self, args);
  }
  return taken;
}
