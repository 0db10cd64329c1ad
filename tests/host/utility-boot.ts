// What a utility process starts with: `electron` resolves to what such a process has of it, and process.parentPort.
import { pathToFileURL } from 'node:url';
import { resolveElectron, nameElectron } from './resolve.ts';
import { ParentPort } from './ports/parent-port.ts';

const [modulePath, ...args] = process.argv.slice(2);
if (modulePath === undefined) throw new Error('No module to run.');
resolveElectron(new URL('./electron-module/utility.ts', import.meta.url));
nameElectron('utility');
Object.defineProperty(process, 'parentPort', { value: new ParentPort() });
process.on('disconnect', () => process.exit(0)); // the main process is gone
process.argv = [process.execPath, modulePath, ...args];
await import(pathToFileURL(modulePath).href);
