import type { ModelName } from '../stackone/models.ts';

/** What an object turned out to be. `token-only`: a token seen in use, without its object. */
export type Identity = ModelName | 'near-miss' | 'token-only';

/**
 * What the models say, all published revisions of them taken together. `error`: a type or a value
 * that none declares. `warning`: accepted with a remark, such as a documentation spelling of a wire
 * value. `info`: worth knowing. A single release may still throw on an `info`, or read an `error`:
 * what each does is in `releases/`.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Why something is a problem. Each has a sentence of the same name in `_locales`. */
export type ProblemCode =
  | 'missing'
  | 'null'
  | 'type'
  | 'empty'
  | 'enum'
  | 'spelling'
  | 'historic'
  | 'open-enum'
  | 'unknown-key'
  | 'date'
  | 'id-type'
  | 'duplicate-key';

/**
 * One thing about an object that one model does not accept or that is worth knowing.
 * `path` is the wire path inside the session object, such as `categories[2]`. `expected` and
 * `received` are short descriptions (`number`, `string "8412"`); `received` is masked and never
 * longer than 80 characters.
 */
export type Problem = {
  readonly model: ModelName;
  readonly path: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly expected: string;
  readonly received: string;
};

/** One model's judgement of one object: accepted when no problem is an error. */
export type Verdict = {
  readonly model: ModelName;
  readonly accepts: boolean;
  readonly problems: readonly Problem[];
};

/** The spelling of an object's keys. */
export type Spelling = 'snake' | 'camel' | 'pascal' | 'mixed';

/**
 * One field of the catalogue as it stands in an object, or one unknown key of it.
 * `name` is the wire name, `key` the spelling received (null when absent). `value` is the raw
 * value: mask it before showing it. `models` are the models that know the field.
 */
export type Field = {
  readonly name: string;
  readonly key: string | null;
  readonly presence: 'present' | 'null' | 'absent';
  readonly type: string;
  readonly value: unknown;
  readonly secret: boolean;
  readonly known: boolean;
  readonly models: readonly ModelName[];
};

/** One item of `categories`. `wire` is the wire value it stands for, null when there is none. */
export type Category = {
  readonly value: string;
  readonly standing: 'known' | 'spelling' | 'historic' | 'unknown';
  readonly wire: string | null;
  readonly duplicate: boolean;
};

/** What the end of a session is read from, best first. */
export type LifetimeBasis = 'jwt' | 'response' | 'request' | 'assumed';

/**
 * When a session runs from and to. Milliseconds since the epoch, by the server's clock.
 * `createdAt` is null when the object does not say it in a way that can be read; the lifetime then
 * runs from the response. `skew` is how far the response's `Date` is after its end, or before its
 * request if negative, in milliseconds by the browser's clock; null when it carried none. After it, the
 * server's clock is ahead; before it, the server's clock is behind, or a cache answered.
 */
export type Lifetime = {
  readonly basis: LifetimeBasis;
  readonly createdAt: number | null;
  readonly startsAt: number;
  readonly expiresAt: number;
  readonly skew: number | null;
};

/** Everything that can be said of one session object without a clock. */
export type Session = {
  /** Stable and unique: the exchange's id and the object's place in it. */
  readonly id: string;
  /** Where the object is in the body, such as `$.data` or `$[0]`. */
  readonly at: string;
  /** The same place as raw keys and indexes; into a string that holds JSON it goes on as if inside. */
  readonly path: readonly (string | number)[];
  readonly identity: Identity;
  /** For a near miss: the model it looks like and the wire names it lacks. */
  readonly nearest: { readonly model: ModelName; readonly missing: readonly string[] } | null;
  readonly spelling: Spelling;
  readonly state: 'valid' | 'warning' | 'invalid';
  /** Six hexadecimal digits that tell tokens apart, null without a token. */
  readonly digest: string | null;
  /** ConnectSessionTokenAuthLink's and ConnectSessionToken's, always both, in this order. */
  readonly verdicts: readonly Verdict[];
  readonly fields: readonly Field[];
  readonly categories: readonly Category[];
  readonly missingCategories: readonly string[];
  readonly lifetime: Lifetime;
};

/** Why a body could not be judged. */
export type Refusal = 'not-json' | 'too-large' | 'too-many-values';

/** What became of one exchange: its session objects, and why it was not judged, if it was not. */
export type Inspection = {
  readonly sessions: readonly Session[];
  readonly refusal: Refusal | null;
};
