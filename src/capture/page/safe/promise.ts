import { native } from './native.ts';

/** The promise the page gets instead: it settles as `promise` does, once `look` has returned. */
export const onValue: <T>(
  promise: Promise<T>,
  look: (value: T) => unknown,
  onReason?: (reason: unknown) => unknown,
) => unknown = native(Promise.prototype).then;
