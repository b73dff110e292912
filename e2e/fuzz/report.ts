import { array, type Infer, nullable, number, object, string, unknown } from 'superstruct';

/** A failure as one process tells it to the other; `smallest` is the smallest body that has it. */
export const Told = object({
  kind: string(),
  detail: string(),
  number: number(),
  smallest: unknown(),
});

/**
 * What a process that does a part of the work says: how many bodies it has checked, the number of
 * the next (null at the end), and what it has found since it last said something.
 */
export const Report = object({ done: number(), next: nullable(number()), failures: array(Told) });

export type Report = Infer<typeof Report>;
export type Told = Infer<typeof Told>;
