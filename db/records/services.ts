import { z } from 'zod';
import { SERVICE_NUMBERS, STAY_TYPES } from '../../shared/catalogue/numbers.ts';
import type { Application, Decision, Period, Rehabilitation, Stay } from '../../shared/record/client.ts';
import { sql, type ReadableDb, type WritableDb } from '../connection.ts';
import { flag, flagOrNull, intOrNull, json, ofFlag, ofFlagOrNull, textOrNull } from './columns.ts';

const decisionRow = z.object({
  id: z.string(),
  service: z.literal(SERVICE_NUMBERS),
  kind: z.enum(['decision', 'resolution']),
  decided: z.string(),
  rejected: flag,
  minutes_per_week: intOrNull,
  several_staff: flagOrNull,
  organisation_number: textOrNull,
  rehabilitation: textOrNull,
  complaint_received: textOrNull,
  complaint_sent_on: textOrNull,
  complaint_outcome: z.enum(['upheld', 'changed', 'rejected']).nullable(),
  complaint_date: textOrNull,
  note: textOrNull,
});

const periodRow = z.object({ decision: z.string(), from_date: z.string(), to_date: textOrNull });

export function decisionsOf(db: ReadableDb, client: string): readonly Decision[] {
  const periods = Map.groupBy(
    db
      .all(
        sql`SELECT decision, from_date, to_date FROM period WHERE client = ${client} ORDER BY decision, position`,
      )
      .map((found) => periodRow.parse(found)),
    (found) => found.decision,
  );
  return db
    .all(
      sql`SELECT id, service, kind, decided, rejected, minutes_per_week, several_staff, organisation_number, rehabilitation,
                 complaint_received, complaint_sent_on, complaint_outcome, complaint_date, note
          FROM decision WHERE client = ${client} ORDER BY position`,
    )
    .map((found) => {
      const row = decisionRow.parse(found);
      return {
        id: row.id,
        service: row.service,
        kind: row.kind,
        decided: row.decided,
        rejected: row.rejected,
        minutesPerWeek: row.minutes_per_week,
        severalStaff: row.several_staff,
        organisationNumber: row.organisation_number,
        rehabilitation: row.rehabilitation,
        periods: (periods.get(row.id) ?? []).map(({ from_date, to_date }): Period => ({
          from: from_date,
          to: to_date,
        })),
        complaint:
          row.complaint_received === null
            ? null
            : {
                received: row.complaint_received,
                sentOn: row.complaint_sent_on,
                outcome: row.complaint_outcome,
                date: row.complaint_date,
              },
        note: row.note,
      };
    });
}

/** Adds a decision, or puts it in the place of the one with its id. */
export function putDecision(db: WritableDb, client: string, decision: Decision): void {
  const complaint = decision.complaint;
  db.run(
    sql`INSERT INTO decision (client, id, position, service, kind, decided, rejected, minutes_per_week, several_staff,
          organisation_number, rehabilitation, complaint_received, complaint_sent_on, complaint_outcome, complaint_date, note)
        VALUES (${client}, ${decision.id}, (SELECT coalesce(max(position), -1) + 1 FROM decision WHERE client = ${client}),
          ${decision.service}, ${decision.kind}, ${decision.decided}, ${ofFlag(decision.rejected)}, ${decision.minutesPerWeek},
          ${ofFlagOrNull(decision.severalStaff)}, ${decision.organisationNumber}, ${decision.rehabilitation},
          ${complaint?.received ?? null}, ${complaint?.sentOn ?? null}, ${complaint?.outcome ?? null}, ${complaint?.date ?? null},
          ${decision.note})
        ON CONFLICT (client, id) DO UPDATE SET service = excluded.service, kind = excluded.kind, decided = excluded.decided,
          rejected = excluded.rejected, minutes_per_week = excluded.minutes_per_week, several_staff = excluded.several_staff,
          organisation_number = excluded.organisation_number, rehabilitation = excluded.rehabilitation,
          complaint_received = excluded.complaint_received, complaint_sent_on = excluded.complaint_sent_on,
          complaint_outcome = excluded.complaint_outcome, complaint_date = excluded.complaint_date, note = excluded.note`,
  );
  db.run(sql`DELETE FROM period WHERE client = ${client} AND decision = ${decision.id}`);
  decision.periods.forEach((period, position) => {
    db.run(
      sql`INSERT INTO period (client, decision, position, from_date, to_date)
          VALUES (${client}, ${decision.id}, ${position}, ${period.from}, ${period.to})`,
    );
  });
}

const rehabilitationRow = z.object({
  id: z.string(),
  kind: z.enum(['rehabilitation', 'habilitation']),
  decided: z.string(),
  from_date: z.string(),
  to_date: textOrNull,
  goal: textOrNull,
  not_reported: json(z.array(z.string())),
});

export const rehabilitationsOf = (db: ReadableDb, client: string): readonly Rehabilitation[] =>
  db
    .all(
      sql`SELECT id, kind, decided, from_date, to_date, goal, not_reported FROM rehabilitation
          WHERE client = ${client} ORDER BY position`,
    )
    .map((found) => {
      const { from_date, to_date, not_reported, ...same } = rehabilitationRow.parse(found);
      return { ...same, from: from_date, to: to_date, notReported: not_reported };
    });

/** Adds a process (variable 45), or puts it in the place of the one with its id. */
export function putRehabilitation(db: WritableDb, client: string, process: Rehabilitation): void {
  db.run(
    sql`INSERT INTO rehabilitation (client, id, position, kind, decided, from_date, to_date, goal, not_reported)
        VALUES (${client}, ${process.id}, (SELECT coalesce(max(position), -1) + 1 FROM rehabilitation WHERE client = ${client}),
          ${process.kind}, ${process.decided}, ${process.from}, ${process.to}, ${process.goal},
          ${JSON.stringify(process.notReported)})
        ON CONFLICT (client, id) DO UPDATE SET kind = excluded.kind, decided = excluded.decided,
          from_date = excluded.from_date, to_date = excluded.to_date, goal = excluded.goal, not_reported = excluded.not_reported`,
  );
}

const applicationRow = z.object({
  id: z.string(),
  received: z.string(),
  services: json(z.array(z.literal(SERVICE_NUMBERS))),
});

export const applicationsOf = (db: ReadableDb, client: string): readonly Application[] =>
  db
    .all(sql`SELECT id, received, services FROM application WHERE client = ${client} ORDER BY position`)
    .map((found) => applicationRow.parse(found));

/** Adds an application, or puts it in the place of the one with its id. */
export function putApplication(db: WritableDb, client: string, application: Application): void {
  db.run(
    sql`INSERT INTO application (client, id, position, received, services)
        VALUES (${client}, ${application.id}, (SELECT coalesce(max(position), -1) + 1 FROM application WHERE client = ${client}),
          ${application.received}, ${JSON.stringify(application.services)})
        ON CONFLICT (client, id) DO UPDATE SET received = excluded.received, services = excluded.services`,
  );
}

export const deleteApplication = (db: WritableDb, client: string, id: string): boolean =>
  db.run(sql`DELETE FROM application WHERE client = ${client} AND id = ${id}`) === 1;

const stayRow = z.object({
  id: z.string(),
  type: z.literal(STAY_TYPES),
  from_date: z.string(),
  to_date: textOrNull,
});

export const staysOf = (db: ReadableDb, client: string): readonly Stay[] =>
  db
    .all(sql`SELECT id, type, from_date, to_date FROM stay WHERE client = ${client} ORDER BY position`)
    .map((found) => {
      const { from_date, to_date, ...same } = stayRow.parse(found);
      return { ...same, from: from_date, to: to_date };
    });

/** Adds a stay (variable 51), or puts it in the place of the one with its id. */
export function putStay(db: WritableDb, client: string, stay: Stay): void {
  db.run(
    sql`INSERT INTO stay (client, id, position, type, from_date, to_date)
        VALUES (${client}, ${stay.id}, (SELECT coalesce(max(position), -1) + 1 FROM stay WHERE client = ${client}),
          ${stay.type}, ${stay.from}, ${stay.to})
        ON CONFLICT (client, id) DO UPDATE SET type = excluded.type, from_date = excluded.from_date, to_date = excluded.to_date`,
  );
}

export const deleteStay = (db: WritableDb, client: string, id: string): boolean =>
  db.run(sql`DELETE FROM stay WHERE client = ${client} AND id = ${id}`) === 1;
