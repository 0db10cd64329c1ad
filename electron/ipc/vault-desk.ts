import path from 'node:path';
import { settleRestore } from '../../db/backup/swap-in.ts';
import { readFacts } from '../../db/facts.ts';
import type { ScryptCost } from '../../db/keys/slot.ts';
import { ownSlot } from '../../db/passwords.ts';
import { savePlace } from '../../db/place.ts';
import { recover } from '../../db/recover.ts';
import type { Result } from '../../db/result.ts';
import { isOpen } from '../../db/vault-handle.ts';
import { closeVault, openVault, type Vault, type VaultError, type VaultOptions } from '../../db/vault.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import type { InputOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import type { PlaceReason, Status } from '../../shared/ipc/schemas.ts';
import type { Purpose } from '../../shared/record/municipality.ts';
import { refusalOf } from '../place-facts.ts';
import type { Clock, Office } from '../usecases/office.ts';
import { answer, callErrorOf, refused } from './answer.ts';
import { folderTokens, type FolderTokens } from './folder-tokens.ts';
import { heldSheet, type HeldSheet } from './held-sheet.ts';
import { isDatabaseThere, lockedFacts } from './locked-facts.ts';
import { makeDatabase } from './make-database.ts';
import { passwordTurns } from './password-turns.ts';
import { sheetOwner } from './sheet-owner.ts';

export interface DeskOptions {
  readonly database: string;
  readonly state: string;
  readonly version: string;
  readonly testDataOnly: boolean;
  readonly clock: Clock;
  /** Started for the practice municipality; left out for the municipality's own database. */
  readonly practice?: PracticeStart | null;
  /** Cost of a password try in a database that is made or recovered; the program's own unless a test gives another. */
  readonly cost?: ScryptCost;
  /** Why the database must not lie in a folder; the machine's own answer unless a test gives another. */
  readonly refusalOf?: (folder: string) => PlaceReason | null;
  /** Called each time the database has become open. */
  readonly onOpen: (office: Office) => void;
}

/** In which language the practice municipality is made, and whether what is there of it goes first. */
export interface PracticeStart {
  readonly language: Language;
  readonly fresh: boolean;
}

type Nothing = Readonly<Record<string, never>>;

/** The database as the vault process has it: none, locked or open, and how it gets from one to the other. */
export interface VaultDesk extends FolderTokens {
  status(): Status;
  create(input: InputOf<VaultContract['create']>): Promise<Envelope<{ recoverySheet: string }>>;
  unlock(input: InputOf<VaultContract['unlock']>): Promise<Envelope<Nothing>>;
  recover(input: InputOf<VaultContract['recover']>): Promise<Envelope<Nothing>>;
  /**
   * Has `work` make or mend the locked database and open it (a restore, a salvage), and takes what it opened. `by`: a
   * password waits after wrong ones, and is counted; a sheet never is.
   */
  openBy(
    by: 'password' | 'sheet',
    work: (opening: Opening) => Promise<Result<Vault, VaultError>>,
  ): Promise<Envelope<Nothing>>;
  /** Has a password tried that opens nothing here, or what is open already: one at a time, after the wait. */
  tryPassword<T>(work: (opening: Opening) => Promise<Envelope<T>>): Promise<Envelope<T>>;
  /** The same for what opens nothing and tries no password. */
  inTurn<T>(work: (opening: Opening) => Promise<Envelope<T>>): Promise<Envelope<T>>;
  /** Takes the vault that came of the open one, which is closed: after a rotation of keys. */
  replace(vault: Vault): void;
  /** The recovery sheet while it is being shown. */
  readonly sheet: HeldSheet;
  /** Cost of a password that is set here; undefined: the program's own. */
  readonly cost: ScryptCost | undefined;
  /** How the practice municipality is begun, where this is its desk. */
  readonly practice: PracticeStart | null;
  readonly clock: Clock;
  /** The database file, there or not. */
  readonly database: string;
  isOpen(): boolean;
  /** Throws while locked: the wrapper lets no call come so far. */
  office(): Office;
  close(): void;
}

/** What a database is opened with here. `firstSlot`: the slot that opened last. */
export type Opening = VaultOptions & { readonly stateFolder: string; readonly firstSlot: string | undefined };

export function vaultDesk(options: DeskOptions): VaultDesk {
  const { database, state, version, testDataOnly, clock, practice = null } = options;
  const files = { file: database, stateFolder: state, now: clock.now, programVersion: version };
  const cost = options.cost === undefined ? {} : { cost: options.cost };
  // Asked each time: a folder can become a link to elsewhere while the program runs.
  const place = (): PlaceReason | null => (options.refusalOf ?? refusalOf)(path.dirname(database));
  const sheet = heldSheet();
  // A restore that was cut off, before anybody looks at what stands there. An error comes again, and is told, at unlocking.
  settleRestore(files);
  let vault: Vault | null = null;

  const mayOpen = (purpose: Purpose): boolean => !testDataOnly || purpose !== 'municipality';
  const keep = (opened: Vault): void => {
    vault = opened;
    options.onOpen({ vault: opened, clock });
  };
  /** SECURITY: the vault file can be missing or forged before a key is there; what the database says decides. */
  const take = (opened: Vault): Envelope<Nothing> => {
    if (!mayOpen(readFacts(opened.db).purpose)) {
      closeVault(opened);
      return refused('test-data-only');
    }
    keep(opened);
    return answer({});
  };
  const { inTurn, counted } = passwordTurns(state, () => {
    const reason = place();
    return reason === null ? null : refused('place-refused', reason);
  });
  const slotNow = (): string | undefined => (vault === null ? undefined : ownSlot(vault)?.id);

  const create: VaultDesk['create'] = async (input) => {
    if (vault !== null || isDatabaseThere(database)) return refused('already-there');
    const made = await makeDatabase(input, files, { clock, testDataOnly, ...cost });
    if (!made.ok) return made;
    const { office, recoverySheet } = made.value;
    const taken = take(office.vault);
    if (!taken.ok) return taken;
    sheet.hold(recoverySheet);
    return answer({ recoverySheet });
  };

  const open = async (
    by: 'password' | 'sheet',
    work: (opening: Opening) => Promise<Result<Vault, VaultError>>,
  ): Promise<Envelope<Nothing>> => {
    const known = lockedFacts(database);
    if (known !== null && !mayOpen(known.purpose)) return refused('test-data-only');
    const opened = async (firstSlot?: string): Promise<Envelope<Nothing>> => {
      const result = await work({ ...files, firstSlot });
      return result.ok ? take(result.value) : { ok: false, error: callErrorOf(result.error) };
    };
    return by === 'password' ? counted(opened, slotNow) : opened();
  };

  const unlock = (input: InputOf<VaultContract['unlock']>): Promise<Envelope<Nothing>> =>
    open('password', ({ firstSlot, ...more }) =>
      openVault({
        ...more,
        secret: { password: input.password, firstSlot },
        acceptAnchorMismatch: input.acceptOlder,
      }),
    );

  const recoverWith = async (input: InputOf<VaultContract['recover']>): Promise<Envelope<Nothing>> => {
    const caseworker = sheetOwner(database, input.caseworker);
    if (caseworker === null) return refused('caseworker-refused', 'which');
    return open('sheet', (more) =>
      recover({
        ...more,
        recoverySheet: input.recoverySheet,
        caseworker,
        newPassword: input.password,
        acceptAnchorMismatch: input.acceptOlder,
        ...cost,
      }),
    );
  };

  return {
    status() {
      const reason = place();
      const there = isDatabaseThere(database);
      return {
        state: vault !== null ? 'open' : there ? 'locked' : 'none',
        version,
        testDataOnly,
        ...(reason === null ? {} : { place: reason }),
        ...(practice === null ? {} : { practice: { language: practice.language } }),
        vault: there ? lockedFacts(database) : null,
        today: clock.today(),
      };
    },

    create: (input) => inTurn(() => create(input)),
    unlock: (input) => inTurn(async () => (vault === null ? unlock(input) : answer({}))),
    recover: (input) => inTurn(async () => (vault === null ? recoverWith(input) : answer({}))),
    openBy: (by, work) => inTurn(async () => (vault === null ? open(by, work) : refused('not-allowed'))),
    tryPassword: (work) => inTurn(() => counted((firstSlot) => work({ ...files, firstSlot }), slotNow)),
    inTurn: (work) => inTurn(() => work({ ...files, firstSlot: undefined })),
    replace: keep,
    sheet,
    cost: options.cost,
    practice,
    clock,
    database,

    isOpen: () => vault !== null,
    office() {
      if (vault === null) throw new Error('an office was asked for while locked');
      return { vault, clock };
    },
    close() {
      // A rotation that failed has closed it already.
      if (vault !== null && isOpen(vault)) {
        // When the disk takes no more, unlocking leads to an earlier place.
        savePlace(vault);
        closeVault(vault);
      }
      vault = null;
      sheet.forget();
    },
    ...folderTokens(),
  };
}
