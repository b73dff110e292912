/** The span of time JavaScript can write as a date; a page's clock may claim anything. */
const END_OF_TIME = 8.64e15;

/** A moment that can be written as a date: the nearest one to `at` (milliseconds since the epoch). */
export const inTime = (at: number): number => Math.max(-END_OF_TIME, Math.min(END_OF_TIME, at));
