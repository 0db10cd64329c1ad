import type { Migration } from '../migrate.ts';

/** What the last import wrote, so that it can be taken back: ids and fingerprints, and nothing else of the clients. */
export const lastImport: Migration = {
  version: 40,
  name: 'last-import',
  sql: `
-- At most one row: the next import takes its place, and undoing it empties it.
CREATE TABLE last_import (
  only    INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  at      TEXT    NOT NULL,                     -- ISO with offset
  office  TEXT    NOT NULL CHECK (json_valid(office))  -- what it wrote of municipality, caseworkers and dwellings
) STRICT;

-- The clients that it wrote to. Without a reference: one that was erased since is one that was changed.
CREATE TABLE last_import_client (
  client      TEXT NOT NULL PRIMARY KEY,
  fingerprint TEXT NOT NULL,                    -- of the client as the import left it
  added       TEXT CHECK (json_valid(added))    -- ids of what it added to the client; null: the client itself
) STRICT, WITHOUT ROWID;
`,
};
