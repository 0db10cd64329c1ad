import type { Migration } from '../migrate.ts';

/** What finds clients while one types, what their list is sorted and counted by, and lists that are kept by name. */
export const clientLists: Migration = {
  version: 70,
  name: 'client-lists',
  sql: `
-- Each client's place in Norwegian order, with room between for those to come: hits come out of the search sorted, so
-- that the first hundred of many thousand cost no more than of a few.
CREATE TABLE client_place (
  row    INTEGER NOT NULL PRIMARY KEY,
  client TEXT    NOT NULL UNIQUE REFERENCES client (id) ON DELETE CASCADE
) STRICT;
INSERT INTO client_place (row, client)
  SELECT row_number() OVER (ORDER BY sort_key, id) * 1073741824, id FROM client;

CREATE VIEW client_words AS SELECT p.row AS row, c.search_key AS words FROM client_place p JOIN client c ON c.id = p.client;

-- The words are folded already: letters and digits with spaces between.
CREATE VIRTUAL TABLE client_fts USING fts5 (
  words, content = 'client_words', content_rowid = 'row', tokenize = 'ascii', prefix = '1 2 3 4', detail = 'none',
  columnsize = 0
);
-- What is taken out is gone at once, and not when segments happen to be merged.
INSERT INTO client_fts (client_fts, rank) VALUES ('secure-delete', 1);
INSERT INTO client_fts (client_fts) VALUES ('rebuild');

CREATE TRIGGER client_fts_erase BEFORE DELETE ON client
BEGIN
  INSERT INTO client_fts (client_fts, rowid, words)
    SELECT 'delete', row, OLD.search_key FROM client_place WHERE client = OLD.id;
END;

-- The search has an index of its own now.
DROP INDEX client_sorted;
CREATE UNIQUE INDEX client_sorted ON client (sort_key, id);
CREATE INDEX client_dead ON client (sort_key, id) WHERE death_date IS NOT NULL;
CREATE INDEX registration_by_date ON registration (client, status, date);

-- A search and a filter under a name.
CREATE TABLE saved_list (
  id       TEXT NOT NULL PRIMARY KEY,
  name     TEXT NOT NULL,
  position INTEGER NOT NULL,
  query    TEXT NOT NULL,
  state    TEXT NOT NULL,
  empty    TEXT                                 -- a field that is to be empty: a variable's number, or one of the person's
) STRICT, WITHOUT ROWID;
`,
};
