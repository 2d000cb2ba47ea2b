// Every test but the browser's. Packages resolve to their TypeScript source.
import { defineConfig } from 'vitest/config';

const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [
      '{shared,server,client}/src/**/*.test.{ts,tsx}',
      'tests/{client,contract,game,spec,wire}/**/*.test.ts',
    ],
    // Left to itself it keeps a core free, and on two cores that is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      include: ['shared/src/game/**/*.ts', 'server/src/room/**/*.ts', 'client/src/secrets/**/*.ts'],
      exclude: ['**/*.test.ts'],
      thresholds: {
        'shared/src/game/**': { branches: 95 },
        'server/src/room/**': { branches: 95 },
        'client/src/secrets/**': { branches: 95 },
      },
    },
  },
});
