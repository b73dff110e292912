import { defineConfig } from 'playwright/test';

const specs = { testDir: 'e2e/specs', testMatch: '**/*.spec.ts' } as const;

export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Only what fails waits so long: a machine that does much else at the same time is no failure.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    {
      name: 'unit',
      testMatch: ['src/**/*.test.ts', 'e2e/**/*.test.ts', 'scripts/**/*.test.ts'],
      fullyParallel: false,
    },
    // Deep capture is Firefox's alone; so are prompts that can be answered.
    {
      name: 'chromium',
      ...specs,
      testIgnore: '**/e2e/specs/**/firefox/**',
      use: { browserName: 'chromium' },
    },
    // The panel among the developer tools is Chrome's alone; so are pages rendered in advance.
    {
      name: 'firefox',
      ...specs,
      testIgnore: ['**/e2e/specs/panel/**', '**/e2e/specs/**/chromium/**'],
      use: { browserName: 'firefox' },
    },
  ],
});
