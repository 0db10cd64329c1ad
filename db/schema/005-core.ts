import type { Migration } from '../migrate.ts';

/** What the data layer itself needs: facts about the database, and the log. */
export const core: Migration = {
  version: 5,
  name: 'core',
  sql: `
-- Facts about the database itself, one per row: vault-id, facts, pseudonym-key, and what others put here.
CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value ANY  NOT NULL
) STRICT, WITHOUT ROWID;

-- The log: who did what and when. Each row's hash covers the row and the hash before it, with a key that only an
-- unlocked program has. Every save has at least one row, and its number is the database's sequence number.
CREATE TABLE audit (
  seq             INTEGER NOT NULL PRIMARY KEY,
  save            INTEGER NOT NULL CHECK (save > 0),
  at              TEXT    NOT NULL,                    -- ISO with offset
  who             TEXT    NOT NULL,                    -- name of the caseworker whose password opened
  action          TEXT    NOT NULL,
  subject         TEXT,                                -- id of the client or record, never a name or identity number
  detail          TEXT    NOT NULL CHECK (json_valid(detail)),
  program_version TEXT    NOT NULL,
  hash            BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_subject ON audit (subject) WHERE subject IS NOT NULL;

CREATE TRIGGER audit_insert BEFORE INSERT ON audit
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT raise(ABORT, 'the log is written in order'); END;

CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
`,
};
