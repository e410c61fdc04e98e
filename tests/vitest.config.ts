import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: { alias: { '~': join(root, 'src') } },
  test: {
    environment: 'node',
    // On a busy machine a test that starts a program takes longer than the five seconds that are usual.
    testTimeout: 30_000,
    include: ['tests/{engine,content,cli,store,outputs}/**/*.test.ts', 'tests/islands/**/*.test.tsx'],
  },
});
