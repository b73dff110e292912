import type { FieldKind, FieldShape } from '../../stackone/releases/release.ts';
import type { Effect, Finding } from './verdict.ts';

/** What an SDK does with one value: a finding without its place; null when it takes it as it is. */
export type Reaction = Omit<Finding, 'path'> | null;

const seen =
  (effect: Effect) =>
  (code = '', detail = ''): Reaction => ({ effect, code, detail, verified: true });

/** It refuses the object with an error of its own: `code`, and what else it says. */
export const throws = seen('throws');
export const dropped = seen('dropped');
export const emptied = seen('emptied');
/** The program gets `code` where the object has nothing. */
export const defaulted = seen('defaulted');
/** The program gets `code` in place of the value. */
export const altered = seen('altered');

/** Nobody has seen what it does. */
export const UNKNOWN: Reaction = { effect: 'unknown', code: '', detail: '', verified: false };

/** A reaction that is concluded from what is known, not seen. */
export const inferred = (reaction: Reaction): Reaction =>
  reaction && { ...reaction, verified: false };

/** A value of another type than its field has; a date that is not text is one too. */
export type Misfit = { readonly kind: FieldKind; readonly value: unknown };

/**
 * How one reader treats what is out of the ordinary. Each function says what becomes of one value;
 * everything that is not asked here is taken as it is.
 */
export type Behaviour = {
  /** A required field that the object does not have. */
  readonly absent: (shape: FieldShape) => Reaction;
  /** null in a field that may not be null. */
  readonly nil: (shape: FieldShape) => Reaction;
  readonly misfit: (misfit: Misfit) => Reaction;
  /** Text in a date field. */
  readonly date: (text: string) => Reaction;
  /** An item of `categories` that is not on the release's list. */
  readonly category: (item: unknown, shape: FieldShape) => Reaction;
  /** A text in `type` that is not on the release's list. */
  readonly accountType: () => Reaction;
  /** An object with contents in a field that has a model without fields. */
  readonly contents: () => Reaction;
  /** A key the release does not know. */
  readonly unknownKey: () => Reaction;
};
