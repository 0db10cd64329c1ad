import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type PluginOption } from 'vite';
import { root } from '../../../build/host.ts';

/** Vitest says `test`, and the JSX compiler then writes for React's development build. */
const asProduction = async (work: () => Promise<unknown>): Promise<void> => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    process.env['NODE_ENV'] = before ?? '';
  }
};

/** Builds the window alone, as the program has it, into a folder. */
export const buildWindow = async (outDir: string, plugins: readonly PluginOption[] = []): Promise<void> => {
  await asProduction(() =>
    build({
      root: join(root, 'renderer'),
      base: './',
      configFile: false,
      logLevel: 'warn',
      plugins: [react(), ...plugins],
      build: {
        outDir,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(root, 'renderer', 'index.html') },
      },
    }),
  );
};

/** Builds the bridge that stands in for preload and vault into one script for the page; returns its path. */
export const buildBridge = async (outDir: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: join(root, 'tests', 'renderer', 'harness', 'fake-bridge.ts'),
        formats: ['iife'],
        name: 'fakeBridge',
        fileName: () => 'bridge.js',
      },
    },
  });
  return join(outDir, 'bridge.js');
};
