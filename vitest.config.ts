import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The validator's packages name source files they do not ship, and every run would say so a hundred times.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the suite waits for subprocesses and answers, so three workers pay even on two cores.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // GitHub's own workflow validator imports JSON without the attribute Node asks for, so vitest has to load it.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
