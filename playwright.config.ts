import { defineConfig } from 'playwright/test';

const specs = { testDir: 'e2e/specs', testMatch: '**/*.spec.ts' } as const;

export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    {
      name: 'unit',
      testMatch: ['src/**/*.test.ts', 'e2e/**/*.test.ts', 'scripts/**/*.test.ts'],
      fullyParallel: false,
    },
    { name: 'chromium', ...specs, use: { browserName: 'chromium' } },
    { name: 'firefox', ...specs, use: { browserName: 'firefox' } },
  ],
});
