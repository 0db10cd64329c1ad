import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { ensureBundle } from '../../../build/bundle.ts';
import { firstPage, launch } from '../../e2e/launch.ts';
import { commandOf, inFiles, inMemory, processTree } from '../../e2e/memory.ts';
import { type Given, type Line, findings } from '../line.ts';
import { makeMarkedOffice, type MarkedOffice } from './markers-office.ts';
import { STATES } from './markers-states.ts';

/** After a lock nothing may be left anywhere when so long has gone by. */
const GONE_WITHIN_MS = 2_000;
/** Longest that the page takes to be where it was, once it is unlocked. */
const COMING_BACK_MS = 1_000;

export const markers: Line = {
  name: 'markers',
  what: 'markers searched in files, temporary files, memory of all processes after a lock',
  holds: '0 hits',
  rounds: { eachChange: 8, full: 30 },
  breaks: [
    {
      name: 'keeps the vault process alive when it has closed the database',
      changes: [
        {
          file: 'out/main/vault.js',
          from: 'dropUnfinished();\n\tprocess.exit(0);',
          to: 'dropUnfinished();\n\tprocess.on("SIGTERM", () => {});',
        },
        {
          file: 'out/main/main.js',
          from: 'setTimeout(() => process.kill(), CLOSING_MS)',
          to: 'setTimeout(() => gone.resolve(void 0), CLOSING_MS)',
        },
      ],
      turns: 'memory',
      rounds: 1,
    },
  ],
  run,
};

async function run({ rounds, seed, folder, progress }: Given) {
  const { note, figures } = findings('memory', 'files', 'late', 'text', 'blind');
  const [userData, temporary, out] = ['data', 'tmp', 'out'].map((name) => path.join(folder, name));
  if (userData === undefined || temporary === undefined || out === undefined) throw new Error('no folders');
  for (const one of [temporary, out]) mkdirSync(one);
  ensureBundle();
  const office = await makeMarkedOffice(userData, seed);
  const running = await launch(userData, undefined, [], {
    TMPDIR: temporary,
    HOST_NODE: path.join(import.meta.dirname, 'markers-node'),
    MARKERS_NODE_OPTIONS: process.env['NODE_OPTIONS'] ?? '',
  });
  const { app } = running;
  const main = app.process().pid ?? 0;
  let looked = 0;
  let whole = 0;
  let isLocked = true;
  try {
    let page = await firstPage(app);
    for (let round = 0; round < rounds; round += 1) {
      const state = STATES[round % STATES.length];
      if (state === undefined) throw new Error('no state');
      const say = (kind: string, what: string): void =>
        note(kind, `round ${round + 1}, ${state.name}: ${what}`);
      if (isLocked) await unlock(page, office);
      await goToClient(page, office);
      const kept = await state.enter({ app, page, office, out, round });
      const before = holders(main);
      const old = before.filter(isVault);
      if (round === 0) for (const blind of blindTo(before, office)) say('blind', blind);
      const locked = performance.now();
      await page.keyboard.press('Control+l').catch(() => undefined); // the page goes while it answers
      await sleep(Math.max(0, GONE_WITHIN_MS - (performance.now() - locked)));
      if (old.some((pid) => commandOf(pid) !== '')) say('late', 'the vault process runs on');
      for (const pid of holders(main)) {
        looked += 1;
        for (const [what, count] of inMemory(pid, office.needles))
          say('memory', `${count} × ${what} in ${commandOf(pid).slice(0, 80)}`);
      }
      for (const place of [userData, temporary])
        for (const where of inFiles(place, office.needles)) say('files', where);
      // A whole file that she asked for may stand there; a half one may not.
      for (const name of readdirSync(out)) {
        if (/\.(part|old)$/.test(name)) say('files', `${name} is left`);
        else whole += 1;
        rmSync(path.join(out, name));
      }
      page = await unlockPage(app, page);
      isLocked = kept === null;
      if (kept !== null) {
        await unlock(page, office);
        if (!(await stands(page, kept))) say('text', `it isn’t back in ${kept.field}`);
      }
      progress(round + 1);
    }
  } finally {
    await running.close();
  }
  return figures(rounds, { 'processes looked into': looked, 'files that were ready before the lock': whole });
}

/**
 * The processes of the program. The substitute host's relay is a wire of the tests, and so is Chromium's own first
 * process there, through which the relay speaks: in Electron the ports go from the vault process to the window itself.
 */
const holders = (main: number): readonly number[] =>
  processTree(main).filter((pid) => !/relay\.ts|--remote-debugging/.test(commandOf(pid)));

/** What has to be gone after a lock, whatever it holds. */
const isVault = (pid: number): boolean => /vault\.js|node\.mojom\.NodeService/.test(commandOf(pid));

/** What the search doesn't find while it must be there: a search that finds nothing proves nothing. */
function blindTo(pids: readonly number[], { needles }: MarkedOffice): readonly string[] {
  const seen = new Set(pids.flatMap((pid) => [...inMemory(pid, needles).keys()]));
  return ['word', 'identity number', 'database key']
    .filter((name) => !seen.has(name))
    .map((name) => `no ${name} is found while the program is open`);
}

/** The page that came in the place of `last`; the hidden window of a paper is none. */
async function unlockPage(app: ElectronApplication, last: Page): Promise<Page> {
  const isNew = (page: Page): boolean => page !== last && page.url().endsWith('/index.html');
  for (let tries = 0; tries < 100; tries += 1) {
    const page = app.windows().find(isNew);
    if (page !== undefined) {
      await page.getByLabel('Passord', { exact: true }).waitFor();
      return page;
    }
    await sleep(100);
  }
  throw new Error('no unlock page came');
}

async function unlock(page: Page, { password }: MarkedOffice): Promise<void> {
  await page.getByLabel('Passord', { exact: true }).focus();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
}

/** The marked client: where one comes back to, or by a search where one was elsewhere. */
async function goToClient(page: Page, { client }: MarkedOffice): Promise<void> {
  const town = page.getByRole('textbox', { name: 'Poststed' });
  const isThere = await town.waitFor({ timeout: COMING_BACK_MS }).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await page.keyboard.press('Control+k');
  await page.keyboard.type(client.family);
  await page.getByRole('option', { selected: true }).filter({ hasText: client.family }).waitFor();
  await page.keyboard.press('Enter');
  await town.waitFor();
}

/** Whether a field has its text and the cursor again. Compared in the page: the text itself stays off the wire. */
async function stands(
  page: Page,
  kept: { readonly field: string; readonly typed: string },
): Promise<boolean> {
  const field = page.getByRole('textbox', { name: kept.field });
  await field.waitFor();
  const wanted = createHash('sha256').update(kept.typed).digest('hex');
  for (let tries = 0; tries < 20; tries += 1) {
    const there = await field.evaluate(async (element: HTMLInputElement) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(element.value));
      const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
      return document.activeElement === element ? hash : '';
    });
    if (there === wanted) return true;
    await sleep(100);
  }
  return false;
}
