import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: { alias: { '~': join(root, 'src') } },
  test: {
    environment: 'node',
    // All cores: by default one of them would do nothing.
    maxWorkers: '100%',
    // On a busy machine a test that starts a program takes longer than the five seconds that are usual.
    testTimeout: 30_000,
    include: ['tests/{engine,content,cli,store,outputs}/**/*.test.ts', 'tests/islands/**/*.test.tsx'],
  },
});
