import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isBrokenOff } from '../../db/create.ts';
import { readVaultFile, vaultFileOf } from '../../db/keys/vault-file.ts';
import { readFacts } from '../../db/facts.ts';
import { slot, type ScryptCost } from '../../db/keys/slot.ts';
import { delayAfterWrongPasswords } from '../../db/keys/wrong-passwords.ts';
import { caseworkersOf } from '../../db/passwords.ts';
import { recover } from '../../db/recover.ts';
import { vaultFacts } from '../../db/vault-facts.ts';
import { closeVault, openVault, type Vault } from '../../db/vault.ts';
import { PRACTICE_MUNICIPALITY } from '../../shared/catalogue/municipalities.ts';
import type { InputOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import type { PlaceReason, Status, VaultFacts } from '../../shared/ipc/schemas.ts';
import type { Purpose } from '../../shared/record/municipality.ts';
import { refusalOf } from '../place-facts.ts';
import { initOffice } from '../usecases/init.ts';
import type { Clock, Office } from '../usecases/office.ts';
import { answer, callErrorOf, refused } from './answer.ts';

export interface DeskOptions {
  readonly database: string;
  readonly state: string;
  readonly version: string;
  readonly testDataOnly: boolean;
  readonly clock: Clock;
  /** Cost of a password try in a database that is made or recovered; the program's own unless a test gives another. */
  readonly cost?: ScryptCost;
  /** Why the database must not lie in a folder; the machine's own answer unless a test gives another. */
  readonly refusalOf?: (folder: string) => PlaceReason | null;
  /** Called each time the database has become open. */
  readonly onOpen: (office: Office) => void;
}

/** The database as the vault process has it: none, locked or open, and how it gets from one to the other. */
export interface VaultDesk {
  status(): Status;
  create(input: InputOf<VaultContract['create']>): Promise<Envelope<{ recoverySheet: string }>>;
  unlock(input: InputOf<VaultContract['unlock']>): Promise<Envelope<Record<string, never>>>;
  recover(input: InputOf<VaultContract['recover']>): Promise<Envelope<Record<string, never>>>;
  isOpen(): boolean;
  /** Throws while locked: the wrapper lets no call come so far. */
  office(): Office;
  close(): void;
  grantFolder(token: string, path: string): void;
  /** The folder that a token stands for; each is good for one use. */
  folder(token: string): string | null;
}

/** In the log, for whoever opened with the sheet while the vault file was missing. */
const UNKNOWN_CASEWORKER = 'recovery sheet';

export function vaultDesk(options: DeskOptions): VaultDesk {
  const { database, state, version, testDataOnly, clock } = options;
  const opening = { file: database, stateFolder: state, now: clock.now, programVersion: version };
  const cost = options.cost === undefined ? {} : { cost: options.cost };
  // Asked each time: a folder can become a link to elsewhere while the program runs.
  const place = (): PlaceReason | null => (options.refusalOf ?? refusalOf)(path.dirname(database));
  const folders = new Map<string, string>();
  let vault: Vault | null = null;
  let wrong = 0;
  /** Before this moment of `performance.now()`, in milliseconds, no password is tried. */
  let notBefore = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const facts = (): VaultFacts | null => {
    const read = readVaultFile(database);
    if (!read.ok) return null;
    const { purpose, language, municipality, office } = read.value.content.facts;
    const file = statSync(database, { throwIfNoEntry: false });
    return {
      municipalityNumber: municipality.number,
      municipalityName: municipality.name,
      office,
      purpose,
      language,
      file: database,
      bytes: file?.size ?? 0,
      savedAt: file?.mtime.toISOString() ?? null,
      caseworkers: read.value.content.slots.map((slot) => slot.caseworker),
      lastBackup: null,
    };
  };
  const mayOpen = (purpose: Purpose): boolean => !testDataOnly || purpose !== 'municipality';
  const isThere = (): boolean =>
    existsSync(database) || (existsSync(vaultFileOf(database)) && !isBrokenOff(database));
  const nothing = (): Envelope<Record<string, never>> => answer({});
  /** SECURITY: the vault file can be missing or forged before a key is there; what the database says decides. */
  const take = (opened: Vault): Envelope<Record<string, never>> => {
    if (!mayOpen(readFacts(opened.db).purpose)) {
      closeVault(opened);
      return refused('test-data-only');
    }
    vault = opened;
    wrong = 0;
    options.onOpen({ vault: opened, clock });
    return nothing();
  };
  /** One after the other: two at once would make one file twice, or try passwords past the wait. */
  const inTurn = async <T>(work: () => Promise<Envelope<T>>): Promise<Envelope<T>> => {
    const mine = turn.then(() => {
      const reason = place();
      return reason === null ? work() : refused('place-refused', reason);
    });
    turn = mine.catch(() => undefined);
    return mine;
  };

  const create: VaultDesk['create'] = async (input) => {
    if (vault !== null || isThere()) return refused('already-there');
    if (!slot.shape.caseworker.safeParse(input.caseworker.name).success)
      return refused('invalid-input', 'caseworker.name');
    if (!vaultFacts.shape.office.safeParse(input.office).success) return refused('invalid-input', 'office');
    mkdirSync(path.dirname(database), { recursive: true });
    mkdirSync(state, { recursive: true });
    const made = await initOffice({
      file: database,
      stateFolder: state,
      clock,
      programVersion: version,
      password: input.password,
      caseworker: input.caseworker,
      listed: true,
      municipalityNumber: input.practice ? PRACTICE_MUNICIPALITY.number : input.municipalityNumber,
      officeName: input.office,
      language: input.language,
      purpose: input.practice ? 'practice' : testDataOnly ? 'testdata' : 'municipality',
      ...cost,
    });
    if (!made.ok)
      return made.error.code === 'no-such-municipality'
        ? refused('invalid-input', 'municipalityNumber')
        : { ok: false, error: callErrorOf(made.error) };
    const taken = take(made.value.office.vault);
    return taken.ok ? answer({ recoverySheet: made.value.recoverySheet }) : taken;
  };

  const unlock: VaultDesk['unlock'] = async ({ password, acceptOlder }) => {
    if (vault !== null) return nothing();
    const known = facts();
    if (known !== null && !mayOpen(known.purpose)) return refused('test-data-only');
    const seconds = Math.ceil((notBefore - performance.now()) / 1000);
    if (seconds > 0) return refused('wait', String(seconds));
    const opened = await openVault({ ...opening, secret: { password }, acceptAnchorMismatch: acceptOlder });
    if (opened.ok) return take(opened.value);
    if (opened.error.code === 'wrong-password') {
      wrong += 1;
      notBefore = performance.now() + delayAfterWrongPasswords(wrong);
    }
    return { ok: false, error: callErrorOf(opened.error) };
  };

  const recoverWith: VaultDesk['recover'] = async ({ recoverySheet, password, acceptOlder, ...who }) => {
    if (vault !== null) return nothing();
    const known = facts();
    if (known !== null && !mayOpen(known.purpose)) return refused('test-data-only');
    // One caseworker, one slot: the sheet gives her a new password. Without a vault file nobody knows her name.
    const names = caseworkersOf(database);
    const first = (names.ok ? names.value[0] : undefined) ?? UNKNOWN_CASEWORKER;
    const opened = await recover({
      ...opening,
      recoverySheet,
      caseworker: who.caseworker === '' ? first : who.caseworker,
      newPassword: password,
      acceptAnchorMismatch: acceptOlder,
      ...cost,
    });
    return opened.ok ? take(opened.value) : { ok: false, error: callErrorOf(opened.error) };
  };

  const status = (): Status => {
    const reason = place();
    return {
      state: vault !== null ? 'open' : isThere() ? 'locked' : 'none',
      version,
      testDataOnly,
      ...(reason === null ? {} : { place: reason }),
      vault: isThere() ? facts() : null,
      today: clock.today(),
    };
  };

  return {
    status,

    create: (input) => inTurn(() => create(input)),
    unlock: (input) => inTurn(() => unlock(input)),
    recover: (input) => inTurn(() => recoverWith(input)),

    isOpen: () => vault !== null,
    office() {
      if (vault === null) throw new Error('an office was asked for while locked');
      return { vault, clock };
    },
    close() {
      if (vault !== null) closeVault(vault);
      vault = null;
    },
    grantFolder: (token, folder) => void folders.set(token, folder),
    folder(token) {
      const folder = folders.get(token) ?? null;
      folders.delete(token);
      return folder;
    },
  };
}
