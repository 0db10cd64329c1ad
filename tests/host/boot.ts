// Runs an app as Electron would: `electron [-r file]… [--switch[=value]]… <app folder or main file> [more]…`.
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nameElectron, resolveElectron } from './resolve.ts';

process.argv = [fileURLToPath(new URL('./electron', import.meta.url)), ...process.argv.slice(2)];
resolveElectron(new URL('./electron-module/main.ts', import.meta.url));
nameElectron('browser');

const { commandLine } = await import('./electron-module/command-line.ts');
const { app } = await import('./electron-module/app.ts');
const { currentBrowser, resourcesPath, shutDown } = await import('./electron-module/host.ts');
const { utilityProcesses } = await import('./electron-module/utility-process.ts');
const { closeWindows } = await import('./electron-module/window.ts');

Object.assign(process, { resourcesPath, defaultApp: true });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
for (const required of commandLine.required) createRequire(import.meta.url)(required);
await import(pathToFileURL(commandLine.main).href); // an app that waits here for 'ready' waits for ever, as in Electron
mkdirSync(app.getPath('userData'), { recursive: true });
await currentBrowser();
app.start({ closeWindows, shutDown: () => shutDown(utilityProcesses) });
