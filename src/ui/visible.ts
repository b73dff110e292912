// Controls, bidirectional controls and marks, zero-width characters and line separators: what a
// page could use to make text read differently from what it is.
const HIDDEN =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu;

const name = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
};

/** Text of a page with every character that would not be seen replaced by its code, `⟨U+202E⟩`. */
export const visible = (text: string): string => text.replace(HIDDEN, name);

/** The same for text of many lines: line feeds and tabs stay. */
export const visibleLines = (text: string): string =>
  text.replace(HIDDEN, (character) => (/[\n\t]/.test(character) ? character : name(character)));
