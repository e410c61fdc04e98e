import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: { alias: { '~': join(root, 'src') } },
  test: {
    environment: 'node',
    include: ['tests/{engine,content,cli,store,outputs}/**/*.test.ts', 'tests/islands/**/*.test.tsx'],
  },
});
