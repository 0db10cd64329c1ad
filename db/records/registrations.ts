import { z } from 'zod';
import { CODE_BOOK_IDS } from '../../shared/catalogue/code-book-id.ts';
import type { IsoDate } from '../../shared/record/dates.ts';
import type { RegistrationContent } from '../../shared/record/forms/registration-form.ts';
import { REGISTRATION_REASONS } from '../../shared/catalogue/reasons.ts';
import {
  CODED_NUMBERS,
  VALUE_STATES,
  type CodedNumber,
  type Diagnosis,
  type Registration,
} from '../../shared/record/registration.ts';
import { Sql, sql, type ReadableDb, type SqlValue, type WritableDb } from '../connection.ts';
import { flag, flagOrNull, intOrNull, json, ofFlag, ofFlagOrNull, textOrNull } from './columns.ts';

const codedColumns = z.object(
  Object.fromEntries(CODED_NUMBERS.map((number) => [`v${number}`, intOrNull])) as Record<
    `v${CodedNumber}`,
    typeof intOrNull
  >,
);

const row = codedColumns.extend({
  id: z.string(),
  date: z.string(),
  code_book: z.enum(CODE_BOOK_IDS),
  status: z.enum(['draft', 'signed']),
  reason: z.enum(REGISTRATION_REASONS),
  signed_by: textOrNull,
  signed_title: textOrNull,
  signed_at: textOrNull,
  correction_of: textOrNull,
  correction_reason: textOrNull,
  municipality: textOrNull,
  district: textOrNull,
  service_levels: json(z.array(z.string())),
  dwelling: textOrNull,
  v10: textOrNull,
  v11: textOrNull,
  v52: flagOrNull,
  has_coordinator: flag,
  coordinator_from: textOrNull,
  coordinator_to: textOrNull,
  states: json(z.record(z.string(), z.enum(VALUE_STATES))),
  notes: json(z.record(z.string(), z.string())),
  source: textOrNull,
  paper_signed: textOrNull,
  next_assessment: textOrNull,
});

const diagnosisRow = z.object({
  registration: z.string(),
  id: z.string(),
  code: z.string(),
  from_date: z.string(),
  to_date: textOrNull,
  onset: textOrNull,
  given_by: textOrNull,
  given_on: textOrNull,
});

const COLUMNS = new Sql(Object.keys(row.shape).join(', '), []);

/** The registrations of a client in the order in which they came. */
export function registrationsOf(db: ReadableDb, client: string): readonly Registration[] {
  const diagnoses = diagnosesOf(db, client);
  return db
    .all(sql`SELECT ${COLUMNS} FROM registration WHERE client = ${client} ORDER BY position`)
    .map((found) => ofRow(row.parse(found), diagnoses));
}

function ofRow(
  found: z.output<typeof row>,
  diagnoses: ReadonlyMap<string, readonly Diagnosis[]>,
): Registration {
  const coded = Object.fromEntries(CODED_NUMBERS.map((number) => [number, found[`v${number}`]])) as Record<
    CodedNumber,
    number | null
  >;
  return {
    id: found.id,
    date: found.date,
    codeBook: found.code_book,
    status: found.status,
    reason: found.reason,
    signedBy: found.signed_by === null ? null : { name: found.signed_by, title: found.signed_title ?? '' },
    signedAt: found.signed_at,
    correctionOf: found.correction_of,
    correctionReason: found.correction_reason,
    values: { ...coded, 10: found.v10, 11: found.v11, 52: found.v52 },
    coordinator: found.has_coordinator ? { from: found.coordinator_from, to: found.coordinator_to } : null,
    diagnoses: diagnoses.get(found.id) ?? [],
    municipality: found.municipality,
    district: found.district,
    serviceLevels: found.service_levels,
    dwelling: found.dwelling,
    states: found.states,
    notes: found.notes,
    source: found.source,
    paperSigned: found.paper_signed,
    nextAssessment: found.next_assessment,
  };
}

function diagnosesOf(db: ReadableDb, client: string): ReadonlyMap<string, readonly Diagnosis[]> {
  const rows = db
    .all(
      sql`SELECT registration, id, code, from_date, to_date, onset, given_by, given_on FROM diagnosis
          WHERE client = ${client} ORDER BY registration, position`,
    )
    .map((found) => diagnosisRow.parse(found));
  const grouped = Map.groupBy(rows, (found) => found.registration);
  return new Map(
    [...grouped].map(([registration, found]) => [
      registration,
      found.map((one) => ({
        id: one.id,
        code: one.code,
        from: one.from_date,
        to: one.to_date,
        onset: one.onset,
        givenBy: one.given_by,
        givenOn: one.given_on,
      })),
    ]),
  );
}

/** The columns that the form of a draft writes. */
const contentColumns = (content: RegistrationContent): readonly (readonly [string, SqlValue])[] => [
  ['date', content.date],
  ['code_book', content.codeBook],
  ['reason', content.reason],
  ...CODED_NUMBERS.map((number) => [`v${number}`, content.values[number]] as const),
  ['v10', content.values[10]],
  ['v11', content.values[11]],
  ['v52', ofFlagOrNull(content.values[52])],
  ['has_coordinator', ofFlag(content.coordinator !== null)],
  ['coordinator_from', content.coordinator?.from ?? null],
  ['coordinator_to', content.coordinator?.to ?? null],
  ['states', JSON.stringify(content.states)],
  ['source', content.source],
  ['next_assessment', content.nextAssessment],
  ['municipality', content.municipality],
  ['district', content.district],
  ['service_levels', JSON.stringify(content.serviceLevels)],
  ['dwelling', content.dwelling],
  ['notes', JSON.stringify(content.notes)],
  ['correction_of', content.correctionOf],
  ['correction_reason', content.correctionReason],
];

/** Adds a registration, drafts and signed ones alike, after those that the client has. */
export function insertRegistration(db: WritableDb, client: string, registration: Registration): void {
  const columns: readonly (readonly [string, SqlValue])[] = [
    ['id', registration.id],
    ...contentColumns(registration),
    ['status', registration.status],
    ['signed_by', registration.signedBy?.name ?? null],
    ['signed_title', registration.signedBy?.title ?? null],
    ['signed_at', registration.signedAt],
    ['paper_signed', registration.paperSigned],
  ];
  // First: once the registration is there and signed, nothing of it changes any more, its diagnoses neither.
  insertDiagnoses(db, client, registration);
  const names = new Sql(columns.map(([name]) => name).join(', '), []);
  const values = columns.reduce((list, [, value]) => sql`${list}, ${value}`, sql``);
  db.run(
    sql`INSERT INTO registration (client, position, ${names})
        VALUES (${client}, (SELECT coalesce(max(position), -1) + 1 FROM registration WHERE client = ${client})${values})`,
  );
}

function insertDiagnoses(
  db: WritableDb,
  client: string,
  { id, diagnoses }: Pick<Registration, 'id' | 'diagnoses'>,
): void {
  diagnoses.forEach((diagnosis, position) => {
    db.run(
      sql`INSERT INTO diagnosis (client, registration, id, position, code, from_date, to_date, onset, given_by, given_on)
          VALUES (${client}, ${id}, ${diagnosis.id}, ${position}, ${diagnosis.code}, ${diagnosis.from},
                  ${diagnosis.to}, ${diagnosis.onset}, ${diagnosis.givenBy}, ${diagnosis.givenOn})`,
    );
  });
}

/** Puts these diagnoses in the place of a draft's. Those of a signed registration never change: that throws. */
export function replaceDiagnoses(
  db: WritableDb,
  client: string,
  draft: Pick<Registration, 'id' | 'diagnoses'>,
): void {
  db.run(sql`DELETE FROM diagnosis WHERE client = ${client} AND registration = ${draft.id}`);
  insertDiagnoses(db, client, draft);
}

/** Notes that the signed paper came back on a day; null takes it away. Gives whether there is such a signed one. */
export const setPaperSigned = (
  db: WritableDb,
  client: string,
  id: string,
  received: IsoDate | null,
): boolean =>
  db.run(
    sql`UPDATE registration SET paper_signed = ${received} WHERE client = ${client} AND id = ${id} AND status = 'signed'`,
  ) === 1;

/** Writes what the form of a draft holds. A signed registration is left as it is; gives whether one was a draft. */
export function updateDraftRegistration(
  db: WritableDb,
  client: string,
  id: string,
  content: RegistrationContent,
): boolean {
  const assignments = contentColumns(content)
    .map(([name, value]) => sql`${new Sql(name, [])} = ${value}`)
    .reduce((list, one) => sql`${list}, ${one}`);
  return (
    db.run(
      sql`UPDATE registration SET ${assignments} WHERE client = ${client} AND id = ${id} AND status = 'draft'`,
    ) === 1
  );
}

/** Signs a draft: after this the row never changes. `signedAt` is ISO with offset. */
export function signRegistration(
  db: WritableDb,
  client: string,
  id: string,
  signature: {
    readonly name: string;
    readonly title: string;
    readonly signedAt: string;
    readonly municipality: string;
    readonly district: string | null;
  },
): boolean {
  return (
    db.run(
      sql`UPDATE registration SET status = 'signed', signed_by = ${signature.name}, signed_title = ${signature.title},
          signed_at = ${signature.signedAt}, municipality = coalesce(municipality, ${signature.municipality}),
          district = coalesce(district, ${signature.district})
          WHERE client = ${client} AND id = ${id} AND status = 'draft'`,
    ) === 1
  );
}

export const deleteDraftRegistration = (db: WritableDb, client: string, id: string): boolean =>
  db.run(sql`DELETE FROM registration WHERE client = ${client} AND id = ${id} AND status = 'draft'`) === 1;
