import { native } from './native.ts';

const { then } = native(Promise.prototype);

/**
 * The promise the page gets instead: it settles as `promise` does, once `look` has returned. In a
 * frame that was removed it is `promise` itself: Firefox runs no function of such a frame. No page
 * can replace `top`.
 */
export const onValue = <T>(
  promise: Promise<T>,
  look: (value: T) => unknown,
  onReason?: (reason: unknown) => unknown,
): unknown => (top ? then(promise, look, onReason) : promise);
