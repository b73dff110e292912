import { expect, test } from 'playwright/test';
import { withChapters } from './report.ts';

const ORDER = ['Page time', 'Memory', 'Popup'];

// Seen failing with a chapter that is there already kept.
test('a chapter measured anew takes the place of the old one', () => {
  const before = withChapters(
    '',
    [
      { title: 'Memory', text: 'old' },
      { title: 'Popup', text: 'kept\n\n| a | b |' },
    ],
    ORDER,
  );
  const after = withChapters(before, [{ title: 'Memory', text: 'new' }], ORDER);
  expect(after).toContain('## Memory\n\nnew\n\n## Popup\n\nkept\n\n| a | b |\n');
  expect(after).not.toContain('old');
});

// Seen failing with chapters listed as they were given.
test('chapters stand in the order of all, and those that are no more are left out', () => {
  const before = withChapters('# What it costs\n\n## Gone\n\nold\n', [], ORDER);
  const after = withChapters(
    before,
    [
      { title: 'Popup', text: 'p' },
      { title: 'Page time', text: 't' },
    ],
    ORDER,
  );
  expect(after.match(/^## .*/gm)).toEqual(['## Page time', '## Popup']);
});
