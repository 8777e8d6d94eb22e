import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One module graph a worker: the learned weights are large, and loading them anew for each file takes minutes.
  test: {
    isolate: false,
    // As many as there are cores: left alone, one core would idle while tests wait for browsers, servers and databases.
    maxWorkers: '100%',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
