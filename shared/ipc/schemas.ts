import { z } from 'zod';
import { SIGNATURE_AREA } from '../catalogue/areas.ts';
import { LANGUAGES } from '../catalogue/language.ts';
import { faultCodes, type Fault } from '../record/fault.ts';
import { isoDate } from '../record/field-schemas.ts';
import { PURPOSES } from '../record/municipality.ts';
import { SEVERITIES } from '../rules/rule.ts';
import { LIST_COLUMNS } from './list-names.ts';
import { LOCK_MINUTES, TEXT_SIZES } from './settings-at-first.ts';
import { leftOpen } from './standing-schemas.ts';

export const fault = z.strictObject({
  field: z.string(),
  code: z.enum(faultCodes),
  detail: z.string().exactOptional(),
}) satisfies z.ZodType<Fault>;

export const language = z.enum(LANGUAGES);
export const purpose = z.enum(PURPOSES);
export const recordId = z.string().min(1).max(64);
export const password = z.string().min(1).max(1_000);

/** A form as it was typed: field → text, unparsed, so that nothing half-typed is lost. */
export const typed = z.record(z.string().max(64), z.string().max(20_000));
export type Typed = z.infer<typeof typed>;

export const forms = [
  'person',
  'contacts',
  'registration',
  'decision',
  'rehabilitation',
  'diagnosis',
  'act',
] as const;
export type FormKind = (typeof forms)[number];

/** What a draft is about: a record's id, `new`, or an act and either. */
export const draftSubject = z.string().max(100);

/** What was typed in a form that isn't (or can't yet be) part of the record. */
export const draft = z.strictObject({
  form: z.enum(forms),
  /** The record that the form is about, or the act and its record; `new` for one that isn't there yet. */
  subject: draftSubject,
  typed,
  /** The field that the cursor stood in. */
  focus: z.string().max(64).nullable(),
  savedAt: z.string(),
});
export type Draft = Readonly<z.infer<typeof draft>>;

export const settings = z.strictObject({
  language,
  theme: z.enum(['system', 'light', 'dark']),
  /** Minutes without input after which the program locks. */
  lockMinutes: z.int().min(2).max(30).default(LOCK_MINUTES),
  /** Per cent of the size that the screens are drawn for. */
  textSize: z.literal(TEXT_SIZES).default(100),
  /** Whether keys are told beside their controls. */
  keyHints: z.boolean().default(true),
  /** Columns that the client list is shown without. */
  hiddenColumns: z.array(z.enum(LIST_COLUMNS)).max(LIST_COLUMNS.length).readonly().default([]),
});
export type Settings = Readonly<z.infer<typeof settings>>;

/** What the window may know while locked: about the database, never about a client. */
export const vaultFacts = z.strictObject({
  municipalityNumber: z.string(),
  municipalityName: z.string(),
  office: z.string(),
  purpose,
  language,
  file: z.string(),
  bytes: z.int(),
  savedAt: z.string().nullable(),
  /** Whose passwords open it. */
  caseworkers: z.array(z.string()).readonly(),
  /** When the newest backup in its own folder was made. */
  lastBackup: z.string().nullable(),
});
export type VaultFacts = Readonly<z.infer<typeof vaultFacts>>;

/** Why a folder can't hold the live database. */
export const PLACE_REASONS = ['network', 'cloud', 'roaming', 'removable'] as const;
export type PlaceReason = (typeof PLACE_REASONS)[number];

export const status = z.strictObject({
  state: z.enum(['none', 'locked', 'open']),
  version: z.string(),
  /** Only practice and test databases may be made or opened in this run. */
  testDataOnly: z.boolean(),
  /** The folder of the database is none to keep it in: nothing is made or opened there. */
  place: z.enum(PLACE_REASONS).exactOptional(),
  /** This is the practice municipality, which is entered without a password, in its own place. */
  practice: z.strictObject({ language }).exactOptional(),
  vault: vaultFacts.nullable(),
  today: isoDate,
});
export type Status = Readonly<z.infer<typeof status>>;

export const session = z.strictObject({
  caseworker: z.strictObject({ name: z.string(), title: z.string() }),
  municipality: z.strictObject({
    number: z.string(),
    name: z.string(),
    district: z.string().nullable(),
    office: z.string(),
  }),
  purpose,
  settings,
  /** Where the window stood when it was locked, to go back to. */
  place: z.string().nullable(),
  /** What lay open there. */
  left: leftOpen.exactOptional(),
  today: isoDate,
  /** Side files that were missing or damaged and were made anew: told once, after unlocking. */
  notices: z.array(
    z.enum([
      'anchor-missing',
      'anchor-damaged',
      'vault-file-unusable',
      'next-file-used',
      'log-set-aside',
      'previous-vault-file',
    ]),
  ),
  /** Whether two groups of the recovery sheet were asked back; before that no client is taken in. */
  sheetConfirmed: z.boolean(),
  /** The practice municipality in its own place: without a password, keys and backups of one's own. */
  practice: z.literal(true).exactOptional(),
});
export type Session = Readonly<z.infer<typeof session>>;

/** A client as the database lists it. */
export const listedClient = z.strictObject({
  id: z.string(),
  /** "Hansen, Kari Moe". */
  name: z.string(),
  birthDate: isoDate.nullable(),
  identityNumber: z.string().nullable(),
  confidential: z.boolean(),
  deathDate: isoDate.nullable(),
  /** Date of the valid registration, and of a draft. */
  registered: isoDate.nullable(),
  draft: isoDate.nullable(),
  /** Services that run today, rising, without repeats. */
  services: z.array(z.int()),
  /** Of the valid registration. */
  district: z.string().nullable(),
});
export type ListedClient = Readonly<z.infer<typeof listedClient>>;

/** With the worst that is open about the client, and how often; null: nothing, or nobody has looked yet. */
export const clientRow = listedClient.extend({
  findings: z.strictObject({ severity: z.enum(SEVERITIES), count: z.int().positive() }).nullable(),
});

export const extractSurvey = z.strictObject({
  year: z.int(),
  /** The number that the next real extract of the year gets. */
  number: z.int(),
  persons: z.int(),
  /** Clients who belong in the file and can't be in it (severity *sperre*). */
  leftOut: z.array(z.strictObject({ client: z.string(), name: z.string(), reason: z.string() })),
});
export type ExtractSurvey = Readonly<z.infer<typeof extractSurvey>>;

/** What a rule found, with its sentence in the session's language. */
export const toldFinding = z.strictObject({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  /** Id of the client; '' for the municipality. */
  client: z.string(),
  /** Field of the record to go to; `values.9`. */
  field: z.string(),
  /** Id of the registration, decision, process, stay or application; null: the client itself. */
  record: z.string().nullable(),
  text: z.string(),
});
export type ToldFinding = Readonly<z.infer<typeof toldFinding>>;

/** A finding with where it is put right on the client's card. */
export const placedFinding = toldFinding.extend({
  /** A few words for the rule. */
  name: z.string(),
  /** Area of the card, 1–7, or 8 for the signature, and field of its form; null where there is none: the municipality, a part of a record. */
  area: z.int().min(1).max(SIGNATURE_AREA).nullable(),
  formField: z.string().nullable(),
  /** Whose form or line that is: a diagnosis of the registration, else `record`. */
  formRecord: z.string().nullable(),
});

/** A finding that was let stand: it is quiet until the data change. */
export const acceptedFinding = placedFinding.extend({ reason: z.string(), by: z.string(), at: z.string() });

export const extractResult = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
  number: z.int(),
  persons: z.int(),
  findings: z.array(toldFinding),
});
export type ExtractResult = Readonly<z.infer<typeof extractResult>>;

export const extractYear = z.int().min(2004).max(2100);
