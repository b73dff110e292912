/** What is asked for, or what is wrong with it. */
export type Request =
  | { readonly help: true }
  | { readonly file: string; readonly json: boolean }
  | { readonly problem: string };

const USAGE = 'Run: npm run inspect -- FILE (or - for standard input); --help says more.';

/** Reads the command's arguments. */
export function readArguments(args: readonly string[]): Request {
  if (args.includes('--help') || args.includes('-h')) return { help: true };
  const files = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
  const unknown = args.find((arg) => !files.includes(arg) && arg !== '--json');
  if (unknown !== undefined) return { problem: `There is no option ${unknown}. ${USAGE}` };
  const [file, second] = files;
  if (file === undefined) return { problem: `No file was named. ${USAGE}` };
  if (second !== undefined) return { problem: `One file at a time, please. ${USAGE}` };
  return { file, json: args.includes('--json') };
}
