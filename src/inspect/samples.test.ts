import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { boolean, create, enums, optional, string, type, unknown } from 'superstruct';
import { exchangeOf } from './fixtures.ts';
import { inspect } from './inspect.ts';

const Sample = type({
  name: string(),
  expect: enums(['auth_link', 'session_token', 'neither']),
  at: string(),
  valid: optional(boolean()),
  body: unknown(),
});

const IDENTITY = {
  auth_link: 'ConnectSessionTokenAuthLink',
  session_token: 'ConnectSessionToken',
} as const;

const folder = new URL('./samples/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

test('all samples are here', () => {
  expect(files).toHaveLength(29);
});

for (const file of files) {
  const sample = create(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), Sample);
  test(sample.name, () => {
    const { sessions, refusal } = inspect(exchangeOf(JSON.stringify(sample.body)));
    expect(refusal).toBeNull();
    const [session] = sessions;
    if (sample.expect === 'neither') {
      // The third model is StackOne's, but neither of the two that carry a token.
      expect(session?.identity ?? 'ConnectSession').toBe('ConnectSession');
      expect(session !== undefined).toBe(file.includes('connectsession-no-token'));
      return;
    }
    expect(sessions).toHaveLength(1);
    expect(session?.identity).toBe(IDENTITY[sample.expect]);
    expect(session?.at).toBe(sample.at);
    const isOf2023 = file.includes('2023');
    if (sample.valid) expect(session?.state).toBe(isOf2023 ? 'warning' : 'valid');
    else expect(session?.state).not.toBe('valid');
  });
}
