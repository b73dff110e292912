import { answers } from './answers.ts';
import { calls } from './calls.ts';
import { injection } from './injection.ts';
import { inspection } from './inspection-part.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { pageTime } from './page-time.ts';
import { pageTimeInFirefox } from './page-time-firefox.ts';
import type { Part } from './part.ts';
import { popup } from './popup.ts';

/** Everything that is measured, in the order of the report. */
export const PARTS: readonly Part[] = [
  pageTime,
  pageTimeInFirefox,
  memory,
  calls,
  injection,
  latency,
  popup,
  answers,
  inspection,
];
