import type { Migration } from '../migrate.ts';

/** What caseworkers answer to findings and questions, each with a reason, who and when. */
export const answers: Migration = {
  version: 20,
  name: 'answers',
  sql: `
-- A finding that may stand while the data are the same (fingerprint). One answer per rule, record and field.
CREATE TABLE accepted_finding (
  client      TEXT    NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  rule        TEXT    NOT NULL,
  record      TEXT,                             -- id of a registration, decision, process, stay; null: the client
  field       TEXT    NOT NULL,
  reason      TEXT    NOT NULL,
  accepted_by TEXT    NOT NULL,
  accepted_at TEXT    NOT NULL,                 -- ISO with offset
  fingerprint TEXT    NOT NULL,
  PRIMARY KEY (client, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX accepted_finding_place ON accepted_finding (client, rule, coalesce(record, ''), field);

-- "No, it isn't": a decision that looks like part of a re-/habilitation process, and is none.
CREATE TABLE process_answer (
  client      TEXT    NOT NULL,
  decision    TEXT    NOT NULL,
  position    INTEGER NOT NULL,
  reason      TEXT    NOT NULL,
  answered_by TEXT    NOT NULL,
  answered_at TEXT    NOT NULL,                 -- ISO with offset
  PRIMARY KEY (client, decision),
  FOREIGN KEY (client, decision) REFERENCES decision (client, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The same for what the control asks of the municipality as a whole (zeros, drops), year by year.
CREATE TABLE municipality_answer (
  year        INTEGER NOT NULL,
  rule        TEXT    NOT NULL,
  field       TEXT    NOT NULL,
  reason      TEXT    NOT NULL,
  answered_by TEXT    NOT NULL,
  answered_at TEXT    NOT NULL,                 -- ISO with offset
  fingerprint TEXT    NOT NULL,
  PRIMARY KEY (year, rule, field)
) STRICT, WITHOUT ROWID;
`,
};
