import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  test: {
    // By itself it leaves one core out, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['{electron,renderer,shared,test/unit}/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['test/support/seed.ts'],
          // Two thirds of the time went into starting a process for each file.
          isolate: false,
          // A machine that is busy is no failure; nothing here is held to a time.
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          environment: 'node',
          // A third of the time went into starting a process for each file and reading our modules in it.
          isolate: false,
          // The programs that tests start are stripped of their types and compiled once, not at every start.
          env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)) },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
