import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../out/e2e',
  globalSetup: './build-first.ts',
  // The machine that runs them may have two cores: two specs at a time wait for each other least.
  workers: 2,
  // Each has an app of its own, and the last file has so many that the other core would stand idle meanwhile.
  fullyParallel: true,
  // A spec that passes at the second try is not a passing spec.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // A machine that is busy is no failure: the longest spec looks at every screen twice.
  timeout: 180_000,
  expect: { timeout: 20_000 },
});
