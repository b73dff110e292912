import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { create } from 'superstruct';
import { CaseModule } from './case.ts';
import { exchangeOf } from './fixtures.ts';
import { inspect } from './inspect.ts';
import type { Session } from './inspection.ts';

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const problemsOf = (session: Session | undefined, model: string): string[] =>
  (session?.verdicts.find((verdict) => verdict.model === model)?.problems ?? []).map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );

test('there are at least sixty cases', () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
});

for (const file of files) {
  test(file.replace('.ts', ''), async () => {
    const { testCase } = create(await import(new URL(file, folder).href), CaseModule);
    const { sessions } = inspect(exchangeOf(JSON.stringify(testCase.body)));
    expect(sessions.length).toBe(testCase.identity === null ? 0 : 1);
    const [session] = sessions;
    expect({
      identity: session?.identity ?? null,
      state: session?.state ?? null,
      accepts: session?.verdicts.map(({ accepts }) => accepts) ?? [],
      authLink: problemsOf(session, 'ConnectSessionTokenAuthLink'),
      sessionToken: problemsOf(session, 'ConnectSessionToken'),
    }).toEqual({
      identity: testCase.identity,
      state: testCase.state,
      accepts: testCase.accepts,
      authLink: testCase.authLink,
      sessionToken: testCase.sessionToken,
    });
  });
}
