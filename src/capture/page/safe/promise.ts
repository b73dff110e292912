import { create, defineProperty, getOwnPropertyDescriptor as slotOf } from './language.ts';
import { native } from './native.ts';

const NativePromise = Promise;
const { prototype } = Promise;
const then = native(Promise, 'then');
const species = slotOf(Promise, Symbol.species)?.get;
const noConstructor: PropertyDescriptor = create(null);
noConstructor.value = undefined;

/**
 * The promise the page gets instead: it settles as `promise` does, once `look` has returned. In a
 * frame that was removed it is `promise` itself: Firefox runs no function of such a frame. No page
 * can replace `top`.
 *
 * `then` asks a promise for its constructor and that for its species: where the page has changed
 * either, the promise gets a constructor of its own, which nobody else sees. Not everywhere, since
 * V8 makes all promises of a page slower after that.
 */
export function onValue<T>(
  promise: Promise<T>,
  look: (value: T) => unknown,
  onReason?: (reason: unknown) => unknown,
): unknown {
  if (!top) return promise;
  if (
    slotOf(prototype, 'constructor')?.value !== NativePromise ||
    slotOf(NativePromise, Symbol.species)?.get !== species
  ) {
    defineProperty(promise, 'constructor', noConstructor);
  }
  return then(promise, look, onReason);
}
