import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ipcBinding, isolatedWorldName, portBinding } from '../chromium/relay-messages.ts';
import type { Session } from '../chromium/session.ts';
import { isolatedWorld, type WorldInfo } from '../page/isolated-world.ts';
import { mainWorld } from '../page/main-world.ts';
import { makePorts } from '../page/ports.ts';
import { makeCodec } from '../ports/codec.ts';

/** The prefix of the events between a page's two worlds: nobody in a page can guess it. */
const key = randomUUID();
const text = JSON.stringify;

/** What a page runs before its own scripts: the host's two halves of the bridge, and the preload in its own world. */
export function addPageScripts(
  session: Session,
  preload: string | undefined,
  keys: boolean,
): Promise<unknown>[] {
  const scripts: Promise<unknown>[] = [
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(mainWorld)})(${text(key)})` }),
  ];
  if (preload === undefined) return scripts;
  const versions = { electron: process.versions.electron, node: process.versions.node };
  const info: WorldInfo = { key, versions, platform: process.platform, keys };
  const source = `(${String(isolatedWorld)})(${text(info)}, ${String(makeCodec)}, ${String(makePorts)},
function (require, module, exports, process) {${readFileSync(preload, 'utf8')}
})`;
  for (const name of [ipcBinding, portBinding])
    scripts.push(session.send('Runtime.addBinding', { name, executionContextName: isolatedWorldName }));
  scripts.push(
    session.send('Page.addScriptToEvaluateOnNewDocument', { worldName: isolatedWorldName, source }),
  );
  return scripts;
}
