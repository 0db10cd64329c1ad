import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Three bundles: the Node side as ES modules, the sandboxed preload as CommonJS, the window as static assets. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // The bundler drops the `with { type: 'json' }` of what stays outside.
      externalizeDeps: { exclude: ['@navikt/diagnosekoder'] },
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          vault: 'electron/vault.ts',
          print: 'electron/print-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: 'electron/preload/window.ts', paper: 'electron/preload/paper.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: 'renderer/index.html', paper: 'renderer/paper.html' } },
    },
  },
});
