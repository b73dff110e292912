import { apply, attempt, defineProperty, getOwnPropertyDescriptor } from './safe/language.ts';

/** Calls the built-in through `call`, and looks at what it gives back. */
export type Around = (
  call: () => Promise<unknown>,
  self: unknown,
  args: readonly unknown[],
) => unknown;

/**
 * Puts a stand-in in the place of a built-in method, if there is one. It is a Proxy: name, length,
 * the absence of a prototype and of `[[Construct]]`, and the property's descriptor stay as they are.
 */
export const replace = (owner: object, name: string, around: Around): unknown =>
  attempt(() => {
    const slot = getOwnPropertyDescriptor(owner, name);
    if (!slot) return;
    slot.value = new Proxy(slot.value, {
      // @ts-expect-error: not a member, but the syntax for an object that inherits nothing of the page
      __proto__: null,
      apply: (target, self, args) => around(() => apply(target, self, args), self, args),
    });
    defineProperty(owner, name, slot);
  });
