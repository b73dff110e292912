import { measureInspection } from './inspection.ts';
import type { Part } from './part.ts';

/** What it takes to judge a body. */
export const inspection: Part = {
  name: 'inspection',
  title: 'Inspection',
  measure: () => measureInspection(),
};
