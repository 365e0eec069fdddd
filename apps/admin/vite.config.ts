import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import components from 'unplugin-vue-components/vite';
import { defineConfig, type Plugin } from 'vitest/config';

const api = `http://127.0.0.1:${process.env['API_PORT'] ?? 4000}`;
const proxy = { '/graphql': api, '/files': api, '/health': api, '/playground': api };
const outDir = new URL('../../dist/admin/', import.meta.url).pathname;

/** The API answers the SPA's own operations by their hash; it reads them from beside the pages it serves. */
const trustedDocuments = (): Plugin => ({
  name: 'trusted-documents',
  apply: 'build',
  closeBundle: () =>
    copyFileSync(new URL('src/gql/trusted-documents.json', import.meta.url), `${outDir}trusted-documents.json`),
});

/**
 * A county's network is slow and its pages come over plain HTTP, where browsers take gzip only: each file stands beside
 * its compressed self, made once, for the API to send (`preCompressed`).
 */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle: () => {
    for (const file of globSync('assets/*.{js,css}', { cwd: outDir }))
      writeFileSync(`${outDir}${file}.gz`, gzipSync(readFileSync(`${outDir}${file}`), { level: 9 }));
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    vue(),
    components({ dirs: [], resolvers: [ElementPlusResolver()], dts: false }),
    trustedDocuments(),
    compressed(),
  ],
  // The legacy API and the message compiler's dead branches are not shipped.
  define: { __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
  build: {
    outDir,
    emptyOutDir: true,
    // County offices still run browsers on Chromium 90-odd.
    target: ['chrome90', 'edge90', 'firefox90', 'safari14.1'],
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.spec.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
});
