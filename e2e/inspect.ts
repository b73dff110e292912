import { readPasted } from '../src/inspect/paste/read.ts';
import { readArguments } from './inspect/arguments.ts';
import { HELP } from './inspect/help.ts';
import { readInput } from './inspect/input.ts';
import { jsonReport } from './inspect/json-report.ts';
import { judgeAll } from './inspect/judged.ts';
import { skipSentence } from './inspect/reasons.ts';
import { textReport } from './inspect/text-report.ts';

const STATUS = { accepted: 0, 'not accepted': 1, 'not read': 2 } as const;

/** What a program at the other end of a pipe no longer reads is not an error of ours. */
process.stdout.on('error', () => {});
const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const warn = (text: string): boolean => process.stderr.write(`${text}\n`);

function report(text: string, json: boolean): keyof typeof STATUS {
  const now = Date.now();
  const pasted = readPasted(text, now);
  const judged = judgeAll(pasted.exchanges);
  if (json) print(jsonReport(pasted, judged, now));
  else if (judged.length > 0) print(textReport(judged, now));
  for (const skipped of pasted.skipped) warn(skipSentence(skipped));
  if (judged.length === 0) return 'not read';
  return judged.every(({ accepted }) => accepted) ? 'accepted' : 'not accepted';
}

async function main(args: readonly string[]): Promise<keyof typeof STATUS> {
  const request = readArguments(args);
  if ('help' in request) {
    print(HELP);
    return 'accepted';
  }
  const input = 'problem' in request ? request : await readInput(request.file);
  if ('text' in input) return report(input.text, 'json' in request && request.json);
  warn(input.problem);
  return 'not read';
}

process.exitCode = STATUS[await main(process.argv.slice(2))];
