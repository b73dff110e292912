import { apply, getOwnPropertyDescriptor } from './language.ts';

/** A method or getter as a function of its receiver. */
type Native<Member> = Member extends (...args: infer Args) => infer Result
  ? (self: unknown, ...args: Args) => Result
  : (self: unknown) => Member;

/**
 * Takes a method or getter of a class of the platform, before the page can replace it. One by one:
 * to take all that a class has costs every frame twice as much.
 */
export function native<T extends object, Name extends keyof T>(
  owner: { readonly prototype: T },
  name: Name,
): Native<T[Name]>;
export function native(owner: { readonly prototype: object }, name: PropertyKey) {
  const slot = getOwnPropertyDescriptor(owner.prototype, name);
  const call = slot?.get ?? slot?.value;
  return (self: unknown, ...args: unknown[]): unknown => apply(call, self, args);
}
