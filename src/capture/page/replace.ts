import { apply, create, defineProperty, getOwnPropertyDescriptor } from './safe/language.ts';

/** Calls the built-in through `call`, and looks at what it gives back. */
export type Around = (
  call: () => Promise<unknown>,
  self: unknown,
  args: readonly unknown[],
) => unknown;

/**
 * Puts a stand-in in the place of a built-in method. It is a Proxy: name, length, the absence of a
 * prototype and of `[[Construct]]`, and the property's descriptor stay as they are.
 */
export function replace(owner: object, name: string, around: Around): void {
  const slot = getOwnPropertyDescriptor(owner, name);
  const native: unknown = slot?.value;
  if (!slot || typeof native !== 'function') return;
  const handler: ProxyHandler<typeof native> = create(null);
  handler.apply = (target, self, args) => around(() => apply(target, self, args), self, args);
  slot.value = new Proxy(native, handler);
  defineProperty(owner, name, slot);
}
