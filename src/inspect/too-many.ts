/** Above this many characters a text is measured before it is parsed. */
const LARGE = 100_000;
/** A text with more keys, brackets or commas than these takes too long to read. */
const MAX_KEYS = 30_000;
const MAX_BRACKETS = 120_000;
const MAX_COMMAS = 120_000;

const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const SPACE = 0x20;

/** Whether a text has so much in it that it would take too long to be read as JSON. */
export const hasTooMany = (text: string): boolean => {
  if (text.length < LARGE) return false;
  let keys = 0;
  let brackets = 0;
  let commas = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === COLON && last === QUOTE) keys += 1;
    else if (code === BRACKET || code === BRACE) brackets += 1;
    else if (code === COMMA) commas += 1;
    if (code > SPACE) last = code;
  }
  return keys > MAX_KEYS || brackets > MAX_BRACKETS || commas > MAX_COMMAS;
};
