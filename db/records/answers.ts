import { z } from 'zod';
import type { AcceptedFinding, ProcessAnswer } from '../../shared/record/answers.ts';
import { sql, type ReadableDb, type WritableDb } from '../connection.ts';
import { textOrNull } from './columns.ts';

const acceptedRow = z.object({
  rule: z.string(),
  record: textOrNull,
  field: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  fingerprint: z.string(),
});

/** The findings on a client that were accepted, whether or not the data are still the same. */
export const acceptedFindingsOf = (db: ReadableDb, client: string): readonly AcceptedFinding[] =>
  db
    .all(
      sql`SELECT rule, record, field, reason, accepted_by AS "by", accepted_at AS "at", fingerprint
          FROM accepted_finding WHERE client = ${client} ORDER BY position`,
    )
    .map((found) => acceptedRow.parse(found));

/** Accepts a finding, in the place of an earlier answer to the same rule, record and field. */
export function acceptFinding(db: WritableDb, client: string, finding: AcceptedFinding): void {
  db.run(
    sql`INSERT INTO accepted_finding (client, position, rule, record, field, reason, accepted_by, accepted_at, fingerprint)
        VALUES (${client}, (SELECT coalesce(max(position), -1) + 1 FROM accepted_finding WHERE client = ${client}),
          ${finding.rule}, ${finding.record}, ${finding.field}, ${finding.reason}, ${finding.by}, ${finding.at},
          ${finding.fingerprint})
        ON CONFLICT (client, rule, coalesce(record, ''), field) DO UPDATE SET reason = excluded.reason,
          accepted_by = excluded.accepted_by, accepted_at = excluded.accepted_at, fingerprint = excluded.fingerprint`,
  );
}

/** Takes an acceptance back; gives whether there was one. */
export const withdrawAcceptance = (
  db: WritableDb,
  client: string,
  { rule, record, field }: Pick<AcceptedFinding, 'rule' | 'record' | 'field'>,
): boolean =>
  db.run(
    sql`DELETE FROM accepted_finding
        WHERE client = ${client} AND rule = ${rule} AND record IS ${record} AND field = ${field}`,
  ) === 1;

const processAnswerRow = z.object({
  decision: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});

/** The decisions of a client that were said to be no part of a re-/habilitation process. */
export const processAnswersOf = (db: ReadableDb, client: string): readonly ProcessAnswer[] =>
  db
    .all(
      sql`SELECT decision, reason, answered_by AS "by", answered_at AS "at" FROM process_answer
          WHERE client = ${client} ORDER BY position`,
    )
    .map((found) => processAnswerRow.parse(found));

/** Keeps the answer, in the place of an earlier one to the same decision, which must be there. */
export function answerProcess(db: WritableDb, client: string, answer: ProcessAnswer): void {
  db.run(
    sql`INSERT INTO process_answer (client, decision, position, reason, answered_by, answered_at)
        VALUES (${client}, ${answer.decision},
          (SELECT coalesce(max(position), -1) + 1 FROM process_answer WHERE client = ${client}),
          ${answer.reason}, ${answer.by}, ${answer.at})
        ON CONFLICT (client, decision) DO UPDATE SET reason = excluded.reason, answered_by = excluded.answered_by,
          answered_at = excluded.answered_at`,
  );
}

/** Takes an answer back, so that the decision is asked about again; gives whether there was one. */
export const withdrawProcessAnswer = (db: WritableDb, client: string, decision: string): boolean =>
  db.run(sql`DELETE FROM process_answer WHERE client = ${client} AND decision = ${decision}`) === 1;

/** An answer to what the control asks of the municipality as a whole in one reporting year. */
export type MunicipalityAnswer = Omit<AcceptedFinding, 'record'>;

const municipalityRow = acceptedRow.omit({ record: true });

export const municipalityAnswersOf = (db: ReadableDb, year: number): readonly MunicipalityAnswer[] =>
  db
    .all(
      sql`SELECT rule, field, reason, answered_by AS "by", answered_at AS "at", fingerprint
          FROM municipality_answer WHERE year = ${year} ORDER BY rule, field`,
    )
    .map((found) => municipalityRow.parse(found));

/** Keeps the answer, in the place of an earlier one to the same rule and field. */
export function answerForMunicipality(db: WritableDb, year: number, answer: MunicipalityAnswer): void {
  db.run(
    sql`INSERT INTO municipality_answer (year, rule, field, reason, answered_by, answered_at, fingerprint)
        VALUES (${year}, ${answer.rule}, ${answer.field}, ${answer.reason}, ${answer.by}, ${answer.at}, ${answer.fingerprint})
        ON CONFLICT (year, rule, field) DO UPDATE SET reason = excluded.reason, answered_by = excluded.answered_by,
          answered_at = excluded.answered_at, fingerprint = excluded.fingerprint`,
  );
}

/** Takes an answer back; gives whether there was one. */
export const withdrawMunicipalityAnswer = (
  db: WritableDb,
  year: number,
  { rule, field }: Pick<MunicipalityAnswer, 'rule' | 'field'>,
): boolean =>
  db.run(
    sql`DELETE FROM municipality_answer WHERE year = ${year} AND rule = ${rule} AND field = ${field}`,
  ) === 1;
