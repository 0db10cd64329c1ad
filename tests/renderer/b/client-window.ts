import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { insertClient } from '../../../db/records/clients.ts';
import { ok } from '../../../db/result.ts';
import { closeVault, write } from '../../../db/vault.ts';
import { vaultCalls } from '../../../electron/ipc/vault-calls.ts';
import type { VaultDesk } from '../../../electron/ipc/vault-desk.ts';
import { initOffice } from '../../../electron/usecases/init.ts';
import type { Office } from '../../../electron/usecases/office.ts';
import type { Language } from '../../../shared/catalogue/language.ts';
import type { CallError } from '../../../shared/ipc/errors.ts';
import { mainCalls, vaultCalls as vaultNames } from '../../../shared/ipc/names.ts';
import type { Client } from '../../../shared/record/client.ts';
import { CHEAP, PASSWORD } from '../../db/vaults.ts';
import { newPage, servedWindow, type ServedWindow } from '../harness/served-window.ts';
import { LAPTOP, type Size } from '../harness/window.ts';

/** The client page on a real vault with invented clients: what the window calls is served as the program serves it. */

export const TODAY = '2015-05-05';

export interface Wish {
  readonly clients: readonly Client[];
  readonly place: string;
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly size?: Size;
}

export interface ClientWindow {
  readonly page: Page;
  readonly office: Office;
  readonly calls: readonly string[];
  /** Calls that are answered with an error, until they are taken out again. */
  readonly failing: Map<string, CallError>;
  readonly complaints: readonly string[];
  /** Loads the window anew on the same database, as after unlocking. */
  readonly unlockAgain: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Program {
  readonly open: (wish: Wish) => Promise<ClientWindow>;
  readonly close: () => Promise<void>;
}

const unused = (): never => {
  throw new Error('Not part of this test');
};

const deskOf = (office: Office): VaultDesk => ({
  status: () => ({ state: 'open', version: '0.1.0', testDataOnly: true, vault: null, today: TODAY }),
  create: unused,
  unlock: unused,
  recover: unused,
  isOpen: () => true,
  office: () => office,
  openBy: unused,
  tryPassword: unused,
  inTurn: unused,
  replace: unused,
  get sheet() {
    return unused();
  },
  cost: undefined,
  practice: null,
  clock: office.clock,
  database: 'none.db',
  close: unused,
  grantFolder: unused,
  folder: () => null,
});

const newOffice = async (folder: string, wish: Wish): Promise<Office> => {
  let ticks = 0;
  const made = await initOffice({
    file: path.join(folder, 'dovre.db'),
    stateFolder: path.join(folder, 'state'),
    clock: {
      today: () => TODAY,
      // Each moment is later than the one before, as on a real clock.
      now: () => new Date(Date.parse(`${TODAY}T09:41:07+02:00`) + 1000 * ticks++).toISOString(),
    },
    programVersion: '0.1.0',
    password: PASSWORD,
    caseworker: { name: 'Ingrid Nilsen', title: 'ergoterapeut' },
    listed: true,
    municipalityNumber: '0511',
    officeName: 'Helse og omsorg',
    language: wish.language ?? 'nb',
    purpose: 'testdata',
    cost: CHEAP,
  });
  if (!made.ok) throw new Error(`No office: ${made.error.code}`);
  const { office } = made.value;
  const written = write(office.vault, { action: 'imported' }, (db) => {
    for (const client of wish.clients) insertClient(db, client);
    return ok(undefined);
  });
  if (!written.ok) throw new Error(`No clients: ${written.error.code}`);
  return office;
};

/** Puts the bridge into the page: each name asks the test, which asks the vault. */
const bridgeScript = (names: readonly string[]): string => `
  const listeners = [];
  const names = ${JSON.stringify(names)};
  const bridge = Object.fromEntries(names.map((name) => [name, (input) => window.answerCall(name, input)]));
  bridge.onEvent = (listener) => listeners.push(listener);
  window.locking = () => listeners.forEach((listener) => listener({ event: 'locking' }));
  Object.defineProperty(window, 'registerkort', { value: Object.freeze(bridge) });
`;

const openWindow = async ({ browser, url }: ServedWindow, wish: Wish): Promise<ClientWindow> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'registerkort-client-'));
  const office = await newOffice(folder, wish);
  const calls: string[] = [];
  const failing = new Map<string, CallError>();
  let place = wish.place;
  const vault: Readonly<Record<string, (input: never) => unknown>> = vaultCalls(
    deskOf(office),
    () => undefined,
  );
  const main: Readonly<Record<string, () => unknown>> = {
    lock: () => ({ ok: true, value: {} }),
    appearance: () => ({ ok: true, value: {} }),
    saveCard: () => ({ ok: true, value: { file: 'registerkort.pdf' } }),
  };
  const answer = async (name: string, input: unknown): Promise<unknown> => {
    calls.push(name);
    const error = failing.get(name);
    if (error !== undefined) return { ok: false, error };
    if (name === 'keepPlace') place = (input as { place: string }).place;
    const given: unknown = await (main[name]?.() ?? vault[name]?.(input as never));
    if (name !== 'session') return given;
    const session = given as { value: { settings: object } };
    return {
      ok: true,
      value: {
        ...session.value,
        place,
        settings: {
          ...session.value.settings,
          language: wish.language ?? 'nb',
          theme: wish.theme ?? 'light',
        },
      },
    };
  };
  const { page, complaints } = await newPage(browser, wish.size ?? LAPTOP, wish.theme ?? 'light');
  await page.exposeFunction('answerCall', answer);
  await page.addInitScript(bridgeScript([...vaultNames, ...mainCalls]));
  const load = async (): Promise<void> => {
    await page.goto(url);
    await page.getByRole('navigation').first().waitFor();
  };
  await load();
  return {
    page,
    office,
    calls,
    failing,
    complaints,
    unlockAgain: load,
    close: async () => {
      await page.context().close();
      closeVault(office.vault);
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export const buildProgram = async (): Promise<Program> => {
  const served = await servedWindow();
  return { open: (wish) => openWindow(served, wish), close: served.close };
};
