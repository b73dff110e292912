/** The values of `categories` on the wire today, in the order of StackOne's OpenAPI document. */
export const CATEGORIES: readonly string[] = [
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
];

/** Values that once were on the wire, and what became of them. */
export const HISTORIC_CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['common', 'dropped in September 2023'],
  ['file-storage', 'replaced by "documents" in December 2024'],
]);

/**
 * The values ConnectSessionToken ever had. The model ended in November 2024 (PHP: January 2025),
 * before `documents` and everything after it.
 */
export const SESSION_TOKEN_CATEGORIES: readonly string[] = [
  ...CATEGORIES.slice(0, 8),
  ...HISTORIC_CATEGORIES.keys(),
];

/** The values ConnectSessionTokenAuthLink ever had: today's, and one of its first four weeks. */
export const AUTH_LINK_CATEGORIES: readonly string[] = [...CATEGORIES, 'file-storage'];

/** Account types on the wire. SDKs write `unmapped_value` for one they do not know. */
export const ACCOUNT_TYPES: readonly string[] = ['production', 'test', 'unmapped_value'];

/** Documentation pages write these where the wire has the value on the right. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['hrisLegacy', 'hris-legacy'],
  ['stackOne', 'stackone'],
  ['fileStorage', 'file-storage'],
  ['PRODUCTION', 'production'],
  ['TEST', 'test'],
]);

/** The wire value a documentation spelling of a category or account type stands for, else null. */
export const wireValueOf = (value: string): string | null => SPELLINGS.get(value) ?? null;
