import { MAX_BODY } from '../../protocol/exchange.ts';
import type { BodyKind } from './body-kind.ts';

/** One JSON text of a body: all of it, or one of several. */
export type Piece = { readonly form: 'text' | 'record'; readonly body: string };

/**
 * What a body comes to, text by text. `take` gives the pieces that are complete by now, and what is
 * to be done about the rest: `more`, or why nothing more of it need be looked at.
 */
export type Pieces = {
  readonly take: (text: string) => {
    readonly pieces: readonly Piece[];
    readonly rest: 'more' | 'not-json' | 'too-large';
  };
  /** The pieces that are complete now that the body has ended. */
  readonly end: () => readonly Piece[];
};

const MORE = { pieces: [], rest: 'more' } as const;

const recordsOf = (lines: readonly string[]): Piece[] =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((body) => ({ form: 'record', body }));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function whole(): Pieces {
  let body = '';
  return {
    take(text) {
      body += text;
      if (!/^\s*(["[{]|$)/.test(body.slice(0, 256))) return { pieces: [], rest: 'not-json' };
      return body.length > MAX_BODY ? { pieces: [], rest: 'too-large' } : MORE;
    },
    // JSON texts, one a line, are often sent with the content type of a single one.
    end: () => (isJson(body) ? [{ form: 'text', body }] : recordsOf(body.split('\n'))),
  };
}

function lines(): Pieces {
  let rest = '';
  return {
    take(text) {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      return { pieces: recordsOf(parts), rest: rest.length > MAX_BODY ? 'too-large' : 'more' };
    },
    end: () => recordsOf([rest]),
  };
}

/** As the HTML standard has it: `data` lines until an empty one; what is unfinished is dropped. */
function events(): Pieces {
  let rest = '';
  let data: string[] = [];
  let size = 0;
  const readLine = (line: string): Piece[] => {
    const [, value] = /^data(?:: ?(.*))?$/s.exec(line) ?? [];
    if (/^data(:|$)/.test(line)) {
      data.push(value ?? '');
      size += value?.length ?? 0;
    }
    if (line !== '' || data.length === 0) return [];
    const body = data.join('\n');
    data = [];
    size = 0;
    return [{ form: 'text', body }];
  };
  return {
    take(text) {
      // A carriage return at the end may be half of a line's end.
      const [, now = '', held = ''] = /^(.*?)(\r?)$/s.exec(rest + text) ?? [];
      const found = now.split(/\r\n|\n|\r/);
      rest = (found.pop() ?? '') + held;
      const pieces = found.flatMap(readLine);
      return { pieces, rest: rest.length + size > MAX_BODY ? 'too-large' : 'more' };
    },
    end: () => [],
  };
}

const MAKERS = { whole, lines, events } as const satisfies Record<BodyKind, () => Pieces>;

/** Takes a body of a kind apart. */
export const createPieces = (kind: BodyKind): Pieces => MAKERS[kind]();
