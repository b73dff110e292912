import type { Revision } from './options.ts';

const CATEGORIES = [
  'ats',
  'hris',
  'hris-legacy',
  'crm',
  'iam',
  'marketing',
  'lms',
  'stackone',
  'documents',
  'ticketing',
  'screening',
  'messaging',
  'accounting',
  'scheduling',
] as const;

/** The categories a revision's POST /connect_sessions accepts. */
export const acceptedCategories = (revision: Revision): readonly string[] =>
  revision === 'next' ? [...CATEGORIES, 'payroll'] : CATEGORIES;
