import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readVaultFile } from '../../db/keys/vault-file.ts';
import { putCaseworker, writeMunicipality, writeSettings } from '../../db/records/office.ts';
import { ok } from '../../db/result.ts';
import { delayAfterWrongPasswords } from '../../db/keys/wrong-passwords.ts';
import { caseworkersOf } from '../../db/passwords.ts';
import { recover } from '../../db/recover.ts';
import { closeVault, createVault, openVault, write, type Vault } from '../../db/vault.ts';
import { municipalityName, PRACTICE_MUNICIPALITY } from '../../shared/catalogue/municipalities.ts';
import type { InputOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import type { Status, VaultFacts } from '../../shared/ipc/schemas.ts';
import type { Purpose } from '../../shared/record/municipality.ts';
import type { Clock, Office } from '../usecases/office.ts';
import { answer, callErrorOf, refused } from './answer.ts';

export interface DeskOptions {
  readonly database: string;
  readonly state: string;
  readonly version: string;
  readonly testDataOnly: boolean;
  readonly clock: Clock;
  /** Called each time the database has become open. */
  readonly onOpen: (office: Office) => void;
}

/** The database as the vault process has it: none, locked or open, and how it gets from one to the other. */
export interface VaultDesk {
  status(): Status;
  create(input: InputOf<VaultContract['create']>): Promise<Envelope<{ recoverySheet: string }>>;
  unlock(password: string): Promise<Envelope<Record<string, never>>>;
  recover(recoverySheet: string, password: string): Promise<Envelope<Record<string, never>>>;
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
  const folders = new Map<string, string>();
  let vault: Vault | null = null;
  let wrong = 0;
  let nextTry = 0;

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
    };
  };
  const mayOpen = (purpose: Purpose): boolean => !testDataOnly || purpose !== 'municipality';
  const isThere = (): boolean => existsSync(database) || existsSync(`${database}.vault.json`);
  const nothing = (): Envelope<Record<string, never>> => answer({});
  const take = (opened: Vault): void => {
    vault = opened;
    wrong = 0;
    options.onOpen({ vault: opened, clock });
  };

  return {
    status: () => ({
      state: vault !== null ? 'open' : isThere() ? 'locked' : 'none',
      version,
      testDataOnly,
      vault: facts(),
      today: clock.today(),
    }),

    async create(input) {
      if (vault !== null || isThere()) return refused('already-there');
      const name = input.practice
        ? PRACTICE_MUNICIPALITY.name[input.language]
        : municipalityName(input.municipalityNumber, Number(clock.today().slice(0, 4)));
      if (name === null) return refused('invalid-input', 'municipalityNumber');
      const number = input.practice ? PRACTICE_MUNICIPALITY.number : input.municipalityNumber;
      mkdirSync(path.dirname(database), { recursive: true });
      mkdirSync(state, { recursive: true });
      const created = await createVault({
        ...opening,
        password: input.password,
        caseworker: input.caseworker.name,
        facts: {
          purpose: input.practice ? 'practice' : testDataOnly ? 'testdata' : 'municipality',
          language: input.language,
          municipality: { number, name },
          office: input.office,
        },
      });
      if (!created.ok) return { ok: false, error: callErrorOf(created.error) };
      const made = created.value;
      const settled = write(made.vault, { action: 'settings-changed' }, (db) => {
        putCaseworker(db, input.caseworker);
        writeMunicipality(db, { number, district: null, organisationNumber: null });
        writeSettings(db, { language: input.language, theme: 'system' });
        return ok(undefined);
      });
      if (!settled.ok) return { ok: false, error: callErrorOf(settled.error) };
      take(made.vault);
      return answer({ recoverySheet: made.recoverySheet });
    },

    async unlock(password) {
      if (vault !== null) return nothing();
      const known = facts();
      if (known !== null && !mayOpen(known.purpose)) return refused('test-data-only');
      const seconds = Math.ceil((nextTry - performance.now()) / 1000);
      if (seconds > 0) return refused('wait', String(seconds));
      const opened = await openVault({ ...opening, secret: { password } });
      if (!opened.ok) {
        if (opened.error.code === 'wrong-password') nextTry = performance.now() + delayAfterWrongPasswords(++wrong);
        return { ok: false, error: callErrorOf(opened.error) };
      }
      take(opened.value);
      return nothing();
    },

    async recover(recoverySheet, password) {
      if (vault !== null) return nothing();
      const known = facts();
      if (known !== null && !mayOpen(known.purpose)) return refused('test-data-only');
      // One caseworker, one slot: the sheet gives her a new password. Without a vault file nobody knows her name.
      const names = caseworkersOf(database);
      const caseworker = (names.ok ? names.value[0] : undefined) ?? UNKNOWN_CASEWORKER;
      const opened = await recover({ ...opening, recoverySheet, caseworker, newPassword: password });
      if (!opened.ok) return { ok: false, error: callErrorOf(opened.error) };
      take(opened.value);
      return nothing();
    },

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
