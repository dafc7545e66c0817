import { defineConfig } from 'vitest/config';

// GitHub's own workflow validator imports JSON without the attribute Node asks for, so vitest has to load it.
const server = { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } };
export const limits = { testTimeout: 120_000, hookTimeout: 60_000, server };

/** Tests that start processes, replace a module for a file of their own, or ask for the main thread's stack. */
const apart = [
  'test/{bench,demo,lint,mutants,road,support}/**/*.test.ts',
  'test/*.test.ts',
  'test/desk/cut-off.test.ts',
  'test/articles/hostile.test.ts',
];

export default defineConfig({
  // The validator's packages name source files they do not ship, and every run would say so a hundred times.
  logLevel: 'error',
  test: {
    // Most of the suite waits for subprocesses and answers, so three workers pay even on two cores.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['test/*/**/*.test.ts'],
          exclude: apart,
          // No room keeps anything between two calls but what it can make again, so its modules are loaded once a worker.
          isolate: false,
          pool: 'threads',
          ...limits,
        },
      },
      // These wait for a day's work of whole processes.
      { test: { name: 'apart', include: apart, ...limits, testTimeout: 300_000, hookTimeout: 180_000 } },
    ],
  },
});
