import { app, protocol } from 'electron';
import { guardContents } from './guards.ts';
import { SCHEME } from './origin.ts';
import { OWN_SWITCHES } from './switches.ts';

/** SECURITY: what a program of ours that shows pages does before it is ready; afterwards it would be too late. */
export function secureStart(): void {
  for (const [name, value] of Object.entries(OWN_SWITCHES)) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
  guardContents(app);
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}
