import {
  apply,
  attempt,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
} from './safe/language.ts';

/** Calls the built-in through `call`, and looks at what it gives back. */
export type Around<T> = (call: () => T, self: unknown, args: readonly unknown[]) => unknown;

/**
 * Puts a stand-in in the place of a built-in method, getter or class, if there is one. It is a Proxy:
 * name, length, the absence of a prototype and of `[[Construct]]`, and the property's descriptor stay
 * as they are. Around a class, `self` is the class that is made.
 */
export const replace = <T = Promise<unknown>>(
  owner: object,
  name: PropertyKey,
  around: Around<T>,
): unknown =>
  attempt(() => {
    const slot = getOwnPropertyDescriptor(owner, name);
    if (!slot) return;
    const kind = slot.get ? 'get' : 'value';
    slot[kind] = new Proxy(slot[kind], {
      // Not a member, but the syntax for an object that inherits nothing of the page.
      __proto__: null,
      apply: (target, self, args) => around(() => apply(target, self, args), self, args),
      // @ts-expect-error: around a class, an object is what `around` gives back
      construct: (target, args, made) => around(() => construct(target, args, made), made, args),
    });
    defineProperty(owner, name, slot);
  });
