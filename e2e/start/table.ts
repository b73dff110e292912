/** Rows as text in columns; the first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const [heading = [], ...rest] = rows.map(line);
  return [heading, widths.map((width) => '-'.repeat(width)).join('  '), ...rest].join('\n');
}
