import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A chapter of the report: Markdown under a heading. */
export type Chapter = { readonly title: string; readonly text: string };

const HEAD = `# What it costs

Written by \`npm run bench\`, never by hand; \`npm run bench -- NAME\` measures one chapter anew. A goal
that is not met is said so.`;

/** The chapters of a report by their titles. */
function chaptersOf(report: string): Map<string, string> {
  const chapters = report.split(/^## /m).slice(1);
  return new Map(
    chapters.map((chapter) => {
      const [title = '', ...text] = chapter.split('\n');
      return [title, text.join('\n').trim()];
    }),
  );
}

/**
 * The report with new chapters in the place of the old ones of the same title. `order` names all
 * chapters there can be; others are left out.
 */
export function withChapters(
  report: string,
  chapters: readonly Chapter[],
  order: readonly string[],
): string {
  const known = chaptersOf(report);
  for (const { title, text } of chapters) known.set(title, text);
  const parts = order.flatMap((title) => {
    const text = known.get(title);
    return text === undefined ? [] : [`## ${title}\n\n${text}`];
  });
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

/** Puts new chapters into the report's file. */
export function writeReport(
  file: string,
  chapters: readonly Chapter[],
  order: readonly string[],
): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, withChapters(before, chapters, order));
}
