import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A failure whose message is all that the user needs: no stack is shown.
 */
export class Failure extends Error {}

/**
 * Runs a program in the project's folder, its output shown as it comes. Gives its exit status;
 * 127 where it could not be started or took longer than `timeout` milliseconds.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 * @returns {number}
 */
export function run(program, args, options = {}) {
  const env = { ...process.env, ...options.env };
  const shell = process.platform === 'win32' && program === 'npm';
  const { timeout } = options;
  const limit = timeout === undefined ? {} : { timeout };
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    env,
    shell,
    stdio: 'inherit',
    ...limit,
  });
  return status ?? 127;
}

/**
 * Whether this file is the one that Node was started with.
 * @param {string} url the file's `import.meta.url`
 */
export function isMain(url) {
  return process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1]);
}

/**
 * Runs a command's main function; where it fails, says why and ends with status 1.
 * @param {() => Promise<number | void>} main gives the exit status if it has one
 */
export async function command(main) {
  try {
    const status = await main();
    if (status !== undefined) process.exitCode = status;
  } catch (error) {
    if (error instanceof Failure) console.error(`\n${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}
