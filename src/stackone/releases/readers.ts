/**
 * What a release does with a value that is not on one of its lists: `closed` refuses it, `open`
 * keeps it, `free` has no list.
 */
export type ListRule = 'closed' | 'open' | 'free';

/**
 * The ways in which SDKs turn JSON into a model, and how each treats the two lists. `categories`
 * is closed where `type` is open because the API marks the array as open and not its items.
 */
export const READERS = {
  /** TypeScript before 1.1.0: takes what comes. */
  'class-transformer': { categories: 'open', types: 'open' },
  /** TypeScript from 1.1.0. */
  zod: { categories: 'closed', types: 'open' },
  /** Ruby. */
  crystalline: { categories: 'open', types: 'open' },
  /** The Ruby gem of 2023 for HRIS alone. */
  'openapi-generator': { categories: 'free', types: 'free' },
  /** PHP: its enums have no open mode. */
  serializer: { categories: 'closed', types: 'closed' },
  /** Java. */
  jackson: { categories: 'closed', types: 'open' },
  /** C#. */
  newtonsoft: { categories: 'closed', types: 'open' },
  /** No program: what the published document allows. */
  schema: { categories: 'closed', types: 'open' },
} as const satisfies Record<string, { categories: ListRule; types: ListRule }>;

/** The way an SDK turns JSON into a model. */
export type Reader = keyof typeof READERS;
