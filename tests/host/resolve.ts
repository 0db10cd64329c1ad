import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';

/** From now on `electron`, imported or required, is the module at the URL. */
export function resolveElectron(module: URL): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      /^electron(\/(main|common|utility))?$/.test(specifier)
        ? { url: module.href, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  });
}

/** Makes the process look like one of Electron's: `process.type`, and the version that is installed as a package. */
export function nameElectron(type: 'browser' | 'utility'): void {
  const path = createRequire(import.meta.url).resolve('electron/package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
  Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true });
  Object.defineProperty(process, 'type', { value: type });
}
