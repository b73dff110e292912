import { expect, test } from 'playwright/test';
import { visible, visibleLines } from './visible.ts';

test('what would not be seen is shown by its code', () => {
  expect(visible('a\u202egnp.exe')).toBe('a⟨U+202E⟩gnp.exe');
  expect(visible('\u0000\u200b\ufeff\u2066x')).toBe('⟨U+0000⟩⟨U+200B⟩⟨U+FEFF⟩⟨U+2066⟩x');
  expect(visible('line\nnext')).toBe('line⟨U+000A⟩next');
  expect(visible('\ud800')).toBe('⟨U+D800⟩');
});

test('ordinary text of any script stays as it is', () => {
  for (const text of ['Acme Inc', 'שלום', '東京', 'crème brûlée', '👩‍💻 ok']) {
    expect(visible(text)).toBe(text);
  }
});

test('line feeds and tabs stay where lines are wanted', () => {
  expect(visibleLines('{\n\t"a": "\u202e"\n}')).toBe('{\n\t"a": "⟨U+202E⟩"\n}');
});
