import { type Random, randomFrom } from '../../src/inspect/releases/sdk/random.ts';

/** A source of decisions that are the same for the same seed. */
export type Chance = {
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number;
  /** Whether something that happens once in `times` happens now. */
  readonly once: (times: number) => boolean;
  /** One of a list; the fallback where the list is empty. */
  readonly of: <T>(list: readonly T[], fallback: T) => T;
  readonly pick: Random['pick'];
};

/** The decisions for one body: seeds and numbers that lie side by side give unrelated ones. */
export function chanceOf(seed: number, number: number): Chance {
  const start = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
  const { below, pick } = randomFrom(start ^ (start >>> 15));
  return {
    below,
    pick,
    once: (times) => below(times) === 0,
    of: (list, fallback) => list[below(list.length)] ?? fallback,
  };
}
