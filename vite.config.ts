import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const native = ['electron', 'better-sqlite3', '@napi-rs/keyring', 'playwright-core'];

/** One file of the Electron side, with everything of ours and of plain JavaScript bundled in. */
function electronFile(entry: string, format: 'es' | 'cjs', fileName: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: native },
    build: {
      outDir: path('out/electron'),
      emptyOutDir: false,
      target: 'node22',
      rolldownOptions: {
        input: path(entry),
        external: native,
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: path('renderer'),
  publicDir: false,
  // The compiler lets a component draw only what changed; a keystroke in the message else draws the whole step anew.
  plugins: [
    react(),
    babel({ include: /[\\/]renderer[\\/].*(\.tsx|[\\/]use\w+\.ts)$/, presets: [reactCompilerPreset()] }),
  ],
  worker: { format: 'es' },
  environments: {
    // The CSP allows no data: workers or fonts, so nothing is inlined.
    client: {
      build: {
        outDir: path('out/renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Compiling the components takes most of the time, as it has to.
        rolldownOptions: { checks: { pluginTimings: false } },
        chunkSizeWarningLimit: 2000,
      },
    },
    ...(existsSync(path('electron/main.ts')) && {
      main: electronFile('electron/main.ts', 'es', 'main.js'),
    }),
    ...(existsSync(path('electron/store/checkpoint-worker.ts')) && {
      checkpoints: electronFile('electron/store/checkpoint-worker.ts', 'es', 'checkpoint-worker.js'),
    }),
    ...(existsSync(path('electron/preload.ts')) && {
      preload: electronFile('electron/preload.ts', 'cjs', 'preload.cjs'),
    }),
  },
});
