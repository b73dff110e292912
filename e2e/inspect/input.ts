import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeFile } from '../../src/inspect/paste/decode.ts';
import { MAX_PASTE } from '../../src/inspect/paste/pasted.ts';

/** A text, or the sentence that says why there is none. */
export type Input = { readonly text: string } | { readonly problem: string };

const TOO_LARGE = `It is larger than ${MAX_PASTE / 1_048_576} MB. Save the one response, or a shorter part of the log.`;

/** npm runs a script in the project's folder and says where it was called. */
const folder = (): string =>
  (process.env['npm_lifecycle_event'] === 'inspect' && process.env['INIT_CWD']) || process.cwd();

async function readStandardInput(): Promise<Input> {
  if (process.stdin.isTTY) process.stderr.write('Paste the response, then press Ctrl+D.\n');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_PASTE) return { problem: TOO_LARGE };
    chunks.push(bytes);
  }
  return { text: decodeFile(Buffer.concat(chunks)) };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Reads a file, or standard input for `-`. Never throws. */
export async function readInput(file: string): Promise<Input> {
  try {
    if (file === '-') return await readStandardInput();
    const path = resolve(folder(), file);
    const { size } = await stat(path);
    if (size > MAX_PASTE) return { problem: `${file}: ${TOO_LARGE}` };
    return { text: decodeFile(await readFile(path)) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return { problem: `There is no file ${file}. Check the name.` };
    if (code === 'EISDIR') return { problem: `${file} is a folder. Name a file in it.` };
    return { problem: `${file} cannot be read (${code}). Check who may read it.` };
  }
}
