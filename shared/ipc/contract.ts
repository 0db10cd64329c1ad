import { z } from 'zod';
import { client } from '../record/client.ts';
import { lines, text } from '../record/field-schemas.ts';
import { serviceLevels } from '../record/municipality.ts';
import {
  actDone,
  actWish,
  begun,
  diagnosisWish,
  dwellingList,
  officeLists,
  ownNumbers,
} from './act-schemas.ts';
import {
  findingCounts,
  findingsFilter,
  findingsPage,
  findingsWish,
  readiness,
  today,
} from './day-schemas.ts';
import type { Envelope } from './errors.ts';
import { clientLists, listFilter, listPaperWish, listSort, listToSave } from './list-schemas.ts';
import {
  backupContent,
  backupEntry,
  backupId,
  backups,
  logRow,
  salvaged,
  secretWish,
} from './safety-schemas.ts';
import {
  acceptedFinding,
  clientRow,
  draft,
  draftSubject,
  extractResult,
  extractSurvey,
  extractYear,
  fault,
  forms,
  language,
  password,
  placedFinding,
  recordId,
  session,
  settings,
  status,
  typed,
} from './schemas.ts';
import { standing } from './standing-schemas.ts';

/**
 * Every call that the window may make, with what goes in and what comes out. Both ends are derived from this
 * list: the preload's bridge, the wrapper that checks each call, and the handlers, which the compiler counts.
 */

const call = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  more: { readonly locked?: true } = {},
) => ({
  input,
  output,
  /** Whether the call is answered while the database is locked. */
  whileLocked: more.locked ?? false,
});

const nothing = z.strictObject({});
const findable = z.strictObject({ faults: z.array(fault) });

/** Served by the vault process, over the message port; a password goes nowhere else. */
export const vaultContract = {
  status: call(nothing, status, { locked: true }),
  create: call(
    z.strictObject({
      municipalityNumber: z.string().regex(/^\d{4}$/),
      office: text,
      caseworker: z.strictObject({ name: text.min(1), title: text }),
      password,
      language,
      practice: z.boolean(),
    }),
    z.strictObject({ recoverySheet: z.string() }),
    { locked: true },
  ),
  /** `acceptOlder`: go on with a state that doesn't fit the anchor, after `anchor-mismatch` was shown. */
  unlock: call(z.strictObject({ password, acceptOlder: z.boolean() }), nothing, { locked: true }),
  /** Opens with the recovery sheet and sets a new password for the caseworker; '' where only one can be meant. */
  recover: call(
    z.strictObject({
      recoverySheet: z.string().max(100),
      caseworker: z.string().max(200),
      password,
      acceptOlder: z.boolean(),
    }),
    nothing,
    { locked: true },
  ),
  /** Proves a backup by opening a copy of it, and tells what is in it. */
  inspectBackup: call(z.strictObject({ backup: backupId, secret: secretWish }), backupContent, {
    locked: true,
  }),
  /** Puts a backup in the place of the database, which is kept aside, and opens it. */
  restore: call(z.strictObject({ backup: backupId, secret: secretWish }), nothing, { locked: true }),
  /**
   * Saves what can be read of a damaged database, and takes the rest from its newest proved backup. With `apply` the
   * result takes the place of the damaged files, which are set aside, and is opened.
   */
  salvage: call(z.strictObject({ secret: secretWish, apply: z.boolean() }), salvaged, { locked: true }),
  /** The backups that are known while locked, newest first. */
  listBackups: call(nothing, z.strictObject({ entries: z.array(backupEntry) }), { locked: true }),
  /** Opens the practice municipality, and makes it first where there is none. Only after main's `openPractice`. */
  enterPractice: call(nothing, nothing, { locked: true }),
  session: call(nothing, session),

  /** The recovery sheet once more, for whoever knows the password. */
  showSheet: call(z.strictObject({ password }), z.strictObject({ recoverySheet: z.string() })),
  /** Two groups of the sheet (1–7) as typed from the paper: right ones confirm it. */
  confirmSheet: call(
    z.strictObject({
      groups: z.array(z.strictObject({ number: z.int().min(1).max(7), typed: z.string().max(20) })).length(2),
    }),
    nothing,
  ),
  changePassword: call(z.strictObject({ current: password, next: password }), nothing),
  caseworkers: call(nothing, z.strictObject({ names: z.array(z.string()) })),
  addCaseworker: call(
    z.strictObject({ password, name: text.min(1), title: text, newPassword: password }),
    nothing,
  ),
  removeCaseworker: call(z.strictObject({ name: text.min(1) }), nothing),
  /** New keys under a new sheet, when the old sheet or a password is in wrong hands. Others get new passwords after. */
  rotateKeys: call(z.strictObject({ password }), z.strictObject({ recoverySheet: z.string() })),

  backups: call(nothing, backups),
  makeBackup: call(nothing, backupEntry),
  /** *Prøv gjenoppretting*: restores to a scratch file, looks, and removes it. */
  tryBackup: call(z.strictObject({ backup: backupId }), backupContent),
  /** `folder`: a token of main's dialog; null: no second folder. */
  setBackupFolder: call(z.strictObject({ folder: z.string().max(64).nullable() }), nothing),
  /** The log, newest first, below a line: a page at a time. */
  log: call(
    z.strictObject({
      belowSeq: z.int().nullable(),
      subject: recordId.nullable(),
      limit: z.int().min(1).max(100),
    }),
    z.strictObject({ rows: z.array(logRow) }),
  ),
  saveSettings: call(settings, nothing),
  /**
   * Remembers where the window stands, to come back there after a lock. `words`: something is typed that stands nowhere
   * else, so it is saved now; else it goes along with the next save, or with the lock.
   */
  keepPlace: call(standing.extend({ words: z.boolean() }), nothing),

  listClients: call(
    z.strictObject({
      query: z.string().max(200),
      after: z.string().max(500).nullable(),
      limit: z.int().min(1).max(100),
      /** Left out: everybody, by name. */
      filter: listFilter.exactOptional(),
      sort: listSort.exactOptional(),
    }),
    z.strictObject({
      rows: z.array(clientRow),
      /** Who stands on this page too, and can't be read. */
      damaged: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      /** `over`: there are more, who weren't counted. */
      total: z.int(),
      over: z.boolean(),
      next: z.string().nullable(),
    }),
  ),
  /** The lists beside the clients, with how many each has. */
  clientLists: call(nothing, clientLists),
  saveList: call(listToSave, z.strictObject({ id: recordId })),
  removeList: call(z.strictObject({ id: recordId }), nothing),
  /** The list on paper, as HTML for looking at; `saveClientList` prints the one looked at last. Too many answer `list-too-long`. */
  previewClientList: call(listPaperWish, z.strictObject({ html: z.string(), title: z.string() })),
  createClient: call(
    z.strictObject({ family: text.min(1), given: text.min(1), identityNumber: z.string().max(20) }),
    z.discriminatedUnion('made', [
      z.strictObject({ made: z.literal(true), id: z.string() }),
      z.strictObject({ made: z.literal(false), faults: z.array(fault) }),
    ]),
  ),
  openClient: call(z.strictObject({ id: recordId }), z.strictObject({ client, drafts: z.array(draft) })),

  /**
   * Keeps what is typed, at once and as it stands. What can be parsed becomes part of the record where the
   * form has no act of its own (person, contacts, registration); the rest stays as typed and is answered as faults.
   */
  keep: call(
    z.strictObject({
      client: recordId,
      form: z.enum(forms),
      subject: draftSubject,
      typed,
      focus: z.string().max(64).nullable(),
    }),
    z.strictObject({ savedAt: z.string(), faults: z.array(fault) }),
  ),
  dropDraft: call(z.strictObject({ client: recordId, form: z.enum(forms), subject: draftSubject }), nothing),

  /** Starts a registration: a copy of the valid one, where there is one, with its own date. */
  beginRegistration: call(z.strictObject({ client: recordId }), z.strictObject({ id: z.string() })),
  discardRegistration: call(z.strictObject({ client: recordId, id: recordId }), nothing),
  /** Signs a draft; with faults nothing is signed. */
  sign: call(z.strictObject({ client: recordId, id: recordId }), findable),
  /** Records the decision that stands in the draft `subject`; with faults nothing is recorded. */
  recordDecision: call(z.strictObject({ client: recordId, subject: z.string().max(64) }), findable),
  recordRehabilitation: call(z.strictObject({ client: recordId, subject: z.string().max(64) }), findable),

  /** Runs the rules on the client as stored, with the registration that is being written. */
  checkClient: call(
    z.strictObject({ client: recordId }),
    z.strictObject({
      findings: z.array(placedFinding),
      accepted: z.array(acceptedFinding),
      /** Rules that lacked what they need to decide. */
      undecided: z.array(z.string()),
      /** Moment of the control. */
      at: z.string(),
    }),
  ),
  /** Lets a *varsel* or *tips* stand; `client` is '' for the municipality. Others answer `not-allowed`. */
  acceptFinding: call(
    z.strictObject({
      year: extractYear,
      client: z.string().max(64),
      rule: z.string().max(10),
      record: recordId.nullable(),
      field: z.string().max(100),
      reason: lines.min(1),
    }),
    nothing,
  ),

  /** What there is to do today, by kind. */
  today: call(nothing, today),
  /** How far the control of a year has come, and what it says; it goes on by itself between calls. */
  readiness: call(z.strictObject({ year: extractYear }), readiness),
  /** The findings of the year's control, by client, a page at a time. */
  findings: call(findingsWish, findingsPage),
  /** The same findings, counted by rule and by area: what a list of them opens from. */
  findingCounts: call(findingsFilter, findingCounts),

  /**
   * An act on a client's record: death, a stay, an interruption, a rejection, another identity number … Says what it
   * will do, and does it where `apply` is true and there are no faults.
   */
  act: call(actWish, actDone),
  /** Starts a correction of a signed registration, with its date. */
  beginCorrection: call(z.strictObject({ client: recordId, registration: recordId }), begun),
  /** Starts a late entry, dated as typed: a copy of what was valid then. */
  beginLateEntry: call(z.strictObject({ client: recordId, date: z.string().max(64) }), begun),
  /** Notes when the signed paper came back, as typed; empty takes it away. */
  receivePaper: call(
    z.strictObject({ client: recordId, registration: recordId, date: z.string().max(64) }),
    findable,
  ),
  /** The list of diagnoses in force (ICPC-2, or the municipality's own), with titles. */
  diagnosisCodes: call(
    nothing,
    z.strictObject({ entries: z.array(z.strictObject({ code: z.string(), title: z.string() })) }),
  ),
  /** Takes the diagnosis that stands in the draft `subject` into a draft registration. */
  recordDiagnosis: call(diagnosisWish, findable),
  removeDiagnosis: call(diagnosisWish, findable),

  /** The municipality's own lists: dwellings and service levels, and its district and organisation number. */
  officeLists: call(nothing, officeLists),
  saveDwellings: call(z.strictObject({ dwellings: dwellingList }), findable),
  saveServiceLevels: call(z.strictObject({ serviceLevels }), nothing),
  saveMunicipality: call(ownNumbers, findable),

  /** The card as HTML, from the stored version, for looking at; printing goes through the hidden window. */
  previewCard: call(
    z.strictObject({ client: recordId, registration: recordId.nullable(), blank: z.boolean() }),
    z.strictObject({ html: z.string(), title: z.string() }),
  ),

  surveyExtract: call(z.strictObject({ year: extractYear }), extractSurvey),
  /** `folder` is a token that main gave for a folder chosen in its dialog: the window never names a path. */
  makeExtract: call(
    z.strictObject({ year: extractYear, rehearsal: z.boolean(), folder: z.string().max(64) }),
    extractResult,
  ),
} as const;

/** Served by the main process: windows, dialogs and printing. No call carries a row or a password. */
export const mainContract = {
  lock: call(nothing, nothing, { locked: true }),
  /**
   * Locks, and puts the practice municipality behind a fresh window; locking that leads back. `fresh`: all that was
   * done in it goes first.
   */
  openPractice: call(z.strictObject({ language, fresh: z.boolean() }), nothing, { locked: true }),
  chooseFolder: call(
    z.strictObject({ purpose: z.enum(['extract', 'backup']) }),
    z.strictObject({ folder: z.string().nullable(), label: z.string() }),
  ),
  /** Prints a stored card to PDF and saves it where the caseworker says; null when she changes her mind. */
  saveCard: call(
    z.strictObject({ client: recordId, registration: recordId.nullable(), blank: z.boolean() }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /** Prints the client list that was looked at last, and saves it where the caseworker says. */
  saveClientList: call(nothing, z.strictObject({ file: z.string().nullable() })),
  /** A backup file, by a token that the vault process knows. */
  chooseBackup: call(nothing, z.strictObject({ backup: backupId.nullable(), label: z.string() }), {
    locked: true,
  }),
  /** Prints the recovery sheet that is being shown, and saves it where the caseworker says. */
  saveSheet: call(nothing, z.strictObject({ file: z.string().nullable() })),
  /** Colours of the title bar's buttons follow the theme. */
  appearance: call(z.strictObject({ dark: z.boolean() }), nothing, { locked: true }),
} as const;

export type VaultContract = typeof vaultContract;
export type MainContract = typeof mainContract;
export type VaultCall = keyof VaultContract;
export type MainCall = keyof MainContract;

export type InputOf<C extends { input: z.ZodType }> = z.output<C['input']>;
/** What a handler gives: what the schema reads, as something that nobody changes. */
export type OutputOf<C extends { output: z.ZodType }> = Frozen<z.output<C['output']>>;

type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** What a side that serves calls has to provide: one handler for each, and no more. */
export type HandlersOf<C extends Record<string, { input: z.ZodType; output: z.ZodType }>> = {
  readonly [K in keyof C]: (
    input: InputOf<C[K]>,
  ) => Promise<Envelope<OutputOf<C[K]>>> | Envelope<OutputOf<C[K]>>;
};

/** A message that the vault process sends without being asked. */
export const vaultEvent = z.discriminatedUnion('event', [
  /** Locking: hand over what is typed now, with `keep`; nothing later is taken. */
  z.strictObject({ event: z.literal('locking') }),
]);
export type VaultEvent = z.infer<typeof vaultEvent>;
