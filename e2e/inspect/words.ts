import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Problem } from '../../src/inspect/inspection.ts';

type Key = keyof typeof messages;
const isKey = (name: string): name is Key => Object.hasOwn(messages, name);

/** A sentence of the extension, `parts` in the place of `$1` to `$9`. */
export const say = (key: Key, ...parts: readonly string[]): string =>
  messages[key].message.replace(/\$([1-9])/g, (_, place: string) => parts[Number(place) - 1] ?? '');

/** The sentence that belongs to a value, such as `problem_open_enum` for `open-enum`. */
export function sayNamed(prefix: string, value: string, ...parts: readonly string[]): string {
  const key = `${prefix}_${value.replaceAll('-', '_')}`;
  return isKey(key) ? say(key, ...parts) : value;
}

const partsOf = ({ path, expected, received }: Problem) => [path, expected, received] as const;

/** What is wrong, in one sentence. */
export const problemSentence = (problem: Problem): string =>
  sayNamed('problem', problem.code, ...partsOf(problem));

/** What to do about it, in one sentence. */
export const fixSentence = (problem: Problem): string =>
  sayNamed('fix', problem.code, ...partsOf(problem));
