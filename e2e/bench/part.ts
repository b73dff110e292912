/** What a part gives: paragraphs and tables in Markdown, without its heading. */
export type Part = {
  /** The name on the command line, and the heading of its chapter in the report. */
  readonly name: string;
  readonly title: string;
  /** Measures. Throws when that is not possible here. `runs` is how often the dearest is repeated. */
  readonly measure: (runs: number) => Promise<string>;
};

/** A table in Markdown; the first row is the heading. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [heading = [], ...rest] = rows;
  return [line(heading), line(heading.map(() => '---')), ...rest.map(line)].join('\n');
}

/** The two last cells of a row: the goal, and whether it is met. */
export const verdict = (value: number, goal: number, text: string): string[] => [
  text,
  value <= goal ? 'met' : '**not met**',
];
