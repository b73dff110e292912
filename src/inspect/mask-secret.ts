import { digestOf } from './digest.ts';

/** Stands where something was taken out. */
export const GAP = '…';

/** A secret shorter than this shows none of its characters. */
const MIN_SHOWN = 16;

/**
 * What is shown of a secret: `syn_…111 · 3f9a2c`, its first four and last three characters and the
 * digest that tells it apart. Short secrets show their digest only, an empty one nothing.
 */
export function maskSecret(secret: string): string {
  if (secret === '') return '';
  const shown = secret.length >= MIN_SHOWN ? `${secret.slice(0, 4)}${GAP}${secret.slice(-3)}` : GAP;
  return `${shown} · ${digestOf(secret)}`;
}
