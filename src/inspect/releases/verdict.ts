import type { Release } from '../../stackone/releases/release.ts';

/**
 * What a release does with one part of an object.
 * `throws`: refuses the whole object for it.
 * `dropped`: the key is not in what it hands over, though the object has it.
 * `emptied`: the object under the key loses its contents.
 * `defaulted`: the key is missing or null and the program gets a default value for it.
 * `altered`: the value becomes another one.
 * `unknown`: nobody has seen what it does.
 */
export type Effect = 'throws' | 'dropped' | 'emptied' | 'defaulted' | 'altered' | 'unknown';

/** What a release does with one part of an object, and why. */
export type Finding = {
  /** The wire path in the object, such as `categories[2]`; the key itself for an unknown key. */
  readonly path: string;
  readonly effect: Effect;
  /**
   * The SDK's own word for it, such as `invalid_type` (TypeScript) or `KeyError` (Ruby); for an
   * altered or defaulted value what it becomes. Never a part of the object.
   */
  readonly code: string;
  /** The rest of what the SDK says, such as `Expected number, received string`; else empty. */
  readonly detail: string;
  /** False where it is concluded and was neither run nor read in the SDK's source. */
  readonly verified: boolean;
};

/**
 * `throws`: the SDK refuses the object, the program gets an exception (for the OpenAPI document:
 * it does not allow the object). `loses`: the SDK reads it, but what it hands over is not what was
 * sent. `ok`: the SDK reads it, and all of it.
 */
export type Outcome = 'ok' | 'loses' | 'throws';

/** What one release of one SDK does with one object. */
export type ReleaseVerdict = {
  readonly release: Release;
  /** As far as it is known; see `verified`. */
  readonly outcome: Outcome;
  /**
   * Whether the outcome is known. When it is not, say "not verified": `outcome` is then only what
   * the findings that are known, and the conclusions among them, come to.
   */
  readonly verified: boolean;
  /** In the order of the model's fields, then the unknown keys. At most 64 of each. */
  readonly findings: readonly Finding[];
};

/** All verdicts of one SDK. */
export type SdkVerdicts = {
  /** One verdict a release, the oldest first. */
  readonly verdicts: readonly ReleaseVerdict[];
  /** The oldest release that surely reads the object, whole or in part; null when none does. */
  readonly oldest: Release | null;
  /** The newest such release. Releases between the two need not read it. */
  readonly newest: Release | null;
};
