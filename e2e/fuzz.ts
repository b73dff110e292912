import { readArguments, USAGE } from './fuzz/arguments.ts';
import { runAll } from './fuzz/parts.ts';
import { work } from './fuzz/work.ts';

const request = readArguments(process.argv.slice(2));
if (!request) {
  console.error(USAGE);
  process.exitCode = 1;
} else if (request.part === null) {
  process.exitCode = (await runAll(request)) ? 0 : 1;
} else {
  await work(request, request.part);
}
