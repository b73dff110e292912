import type { Skipped, SkipReason } from '../../src/inspect/paste/pasted.ts';

const PRINTED = 'which is not JSON and loses what the models are about';

/** Why something was left out, and what helps. */
const REASONS: Readonly<Record<SkipReason, string>> = {
  empty: 'there is nothing in it. Name the file that has the response.',
  binary: 'it is not text. Save the response as text, as JSON or as a HAR file.',
  compressed: 'the body is still compressed. Ask again with curl --compressed.',
  'not-json': 'there is no readable JSON in it. Save the body as it was received.',
  'too-large': 'it is too large: a body is read up to 1 MB, a file up to 50 MB.',
  'too-many-values': 'it holds too many values to be judged. Cut out the session object.',
  'no-body': 'the response has no body. Export a HAR file with content; use curl -i, not -I.',
  'no-session': 'there is no session object in it.',
  'token-only':
    'it is a token without its session object. See what StackOne answered your server, not what your server sent on.',
  'error-response': 'it is an error answer, not a session. Its message says what StackOne refused.',
  truncated:
    'the JSON is cut off, or a line break stands inside one of its texts. Copy all of it, without line breaks.',
  'js-object': `it is an object as console.log prints it, ${PRINTED}. Print it with JSON.stringify.`,
  'python-dict': `it is a dict as Python prints it, ${PRINTED}. Print it with json.dumps.`,
  'ruby-hash': `it is a hash as Ruby prints it, ${PRINTED}. Print it with to_json.`,
  'php-array': `it is an array as PHP prints it, ${PRINTED}. Print it with json_encode.`,
  'printed-object': `it is an object as a program prints it, ${PRINTED}. Print it as JSON.`,
  duplicate: 'the very same response was there before.',
  'too-many':
    'it has too many parts: of a file 200 responses are read, of one body 16 sessions. Cut it into smaller ones.',
};

/** What was left out for one reason, as a sentence. */
export const skipSentence = ({ reason, count }: Skipped): string =>
  `Left out${count === 1 ? '' : ` (${count} times)`}: ${REASONS[reason]}`;
