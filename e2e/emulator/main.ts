import { parseArgs } from 'node:util';
import { isOneOf } from './guards.ts';
import { REVISIONS, TOKEN_FORMS } from './options.ts';
import { startEmulator } from './server.ts';

const options = {
  port: { type: 'string', default: '4020' },
  host: { type: 'string', default: '127.0.0.1' },
  revision: { type: 'string', default: '2025-12' },
  tokens: { type: 'string', default: 'opaque' },
  'reject-with': { type: 'string', default: '401' },
  quiet: { type: 'boolean', default: false },
} as const;

function oneOf<T extends string>(name: string, list: readonly T[], value: string): T {
  if (isOneOf(list, value)) return value;
  throw new Error(`--${name} must be one of ${list.join(', ')}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error('--port must be a number from 0 to 65535');
  }

  const { url } = await startEmulator({
    port,
    host: values.host,
    revision: oneOf('revision', REVISIONS, values.revision),
    tokens: oneOf('tokens', TOKEN_FORMS, values.tokens),
    rejectWith: oneOf('reject-with', ['401', '403'], values['reject-with']) === '401' ? 401 : 403,
    onRequest: ({ method, path, status }) => {
      if (!values.quiet) console.log(`${status} ${method} ${path}`);
    },
  });
  console.log(`StackOne emulator at ${url}`);
}

try {
  await main();
} catch (error) {
  const names = Object.keys(options).map((name) => `--${name}`);
  console.error(error instanceof Error ? error.message : error);
  console.error(`The options are ${names.join(', ')}; e2e/emulator/README.md explains them.`);
  process.exitCode = 2;
}
