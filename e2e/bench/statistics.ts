/** The middle value; the mean of the two in the middle of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

/** The smallest value that at least the given share of all values does not exceed. NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The median with the least and the greatest value, as `1.02 (0.99 to 1.06)`. */
export function withSpread(values: readonly number[], digits: number, unit = ''): string {
  const text = (value: number): string => value.toFixed(digits);
  const spread = `${text(Math.min(...values))} to ${text(Math.max(...values))}`;
  return `${text(median(values))}${unit} (${spread})`;
}
