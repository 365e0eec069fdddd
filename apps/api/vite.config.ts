import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

const outDir = fileURLToPath(new URL('../../dist/api', import.meta.url));

/** `vite build --watch` restarts the built server after every rebuild. */
const restart = (): Plugin => {
  let child: ChildProcess | undefined;
  return {
    name: 'restart',
    writeBundle() {
      if (!this.meta.watchMode) return;
      child?.kill();
      child = spawn(process.execPath, ['--enable-source-maps', `${outDir}/main.js`], { stdio: 'inherit' });
    },
  };
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [restart()],
  // the shared libraries are source: they are bundled; everything from npm stays external (one copy of `graphql`)
  ssr: { noExternal: [/^@zhibu\//] },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    rolldownOptions: { input: ['src/main.ts', 'src/cli.ts'] },
  },
  test: {
    // Node takes a package's `main`; without this a test would load graphql's ESM build as a second copy
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'],
    globalSetup: 'test/database.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
