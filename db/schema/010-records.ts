import type { Migration } from '../migrate.ts';

/** One column for each coded variable, 5–9 and 12–28: a table of attributes and values is four times as big. */
const coded = [5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28]
  .map((number) => `v${number} INTEGER`)
  .join(', ');

/** The parts of a client, each with the id that it has among its kind within the client. */
const part = `
  client   TEXT    NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  id       TEXT    NOT NULL,
  position INTEGER NOT NULL`;

/** Diagnoses are part of their registration. When it is erased as a whole, it is gone before they are. */
const diagnosisStays = (change: string, ...rows: readonly string[]): string => `
CREATE TRIGGER diagnosis_signed_${change.toLowerCase()} BEFORE ${change} ON diagnosis
WHEN ${rows.map((row) => `(SELECT status FROM registration r WHERE r.client = ${row}.client AND r.id = ${row}.registration) = 'signed'`).join(' OR ')}
BEGIN SELECT raise(ABORT, 'a signed registration never changes'); END;
`;

/**
 * Everything that is recorded about a client. Dates are ISO text and compare as text; hours are whole minutes
 * per week. Lists that are only read and written whole (address lines, service levels, states and notes by
 * variable) are JSON in one column.
 */
export const records: Migration = {
  version: 10,
  name: 'records',
  sql: `
CREATE TABLE caseworker (
  name     TEXT    NOT NULL PRIMARY KEY,
  title    TEXT    NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dwelling (
  name                TEXT    NOT NULL PRIMARY KEY,
  address             TEXT,
  housing_type        INTEGER NOT NULL,
  organisation_number TEXT,
  position            INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
  id              TEXT    NOT NULL PRIMARY KEY,
  seq             INTEGER NOT NULL UNIQUE,      -- order of arrival: an export comes out in it
  family          TEXT    NOT NULL,
  given           TEXT    NOT NULL,
  middle          TEXT,
  identity_number TEXT    UNIQUE,
  identity_reason TEXT,
  birth_date      TEXT,
  sex             INTEGER,
  has_address     INTEGER NOT NULL,
  address_lines   TEXT    NOT NULL,
  postcode        TEXT,
  town            TEXT,
  confidential    INTEGER NOT NULL,
  death_date      TEXT,
  moved_date      TEXT,
  moved_to        TEXT,
  informed_date   TEXT,
  informed_to     TEXT,
  informed_by     TEXT,
  sort_key        TEXT    NOT NULL,             -- Norwegian order of the name: SQLite has none of its own
  search_key      TEXT    NOT NULL              -- names and numbers, folded, a space before each word
) STRICT, WITHOUT ROWID;
-- With the search key in it, a search reads this index alone and not the wide rows.
CREATE UNIQUE INDEX client_sorted ON client (sort_key, id, search_key);

CREATE TABLE previous_identity (
  client   TEXT    NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number   TEXT    NOT NULL,
  replaced TEXT    NOT NULL,
  PRIMARY KEY (client, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX previous_identity_number ON previous_identity (number);

CREATE TABLE contact (
  client   TEXT    NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role     TEXT    NOT NULL,
  name     TEXT,
  phone    TEXT,
  PRIMARY KEY (client, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE application (${part},
  received TEXT NOT NULL,
  services TEXT NOT NULL,
  PRIMARY KEY (client, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE registration (${part},
  date              TEXT    NOT NULL,
  code_book         TEXT    NOT NULL,
  status            TEXT    NOT NULL CHECK (status IN ('draft', 'signed')),
  reason            TEXT    NOT NULL,
  signed_by         TEXT,
  signed_title      TEXT,
  signed_at         TEXT,
  correction_of     TEXT,
  correction_reason TEXT,
  municipality      TEXT,
  district          TEXT,
  service_levels    TEXT    NOT NULL,
  dwelling          TEXT,
  ${coded},
  v10 TEXT, v11 TEXT, v52 INTEGER,
  has_coordinator   INTEGER NOT NULL,
  coordinator_from  TEXT,
  coordinator_to    TEXT,
  states            TEXT    NOT NULL,
  notes             TEXT    NOT NULL,
  source            TEXT,
  paper_signed      TEXT,
  next_assessment   TEXT,
  PRIMARY KEY (client, id)
) STRICT, WITHOUT ROWID;

-- A signed registration never changes. That the signed paper came back is the one thing noted on it later.
CREATE TRIGGER registration_signed BEFORE UPDATE OF client, id, position, date, code_book, status, reason, signed_by, signed_title,
  signed_at, correction_of, correction_reason, municipality, district, service_levels, dwelling,
  ${coded.replaceAll(' INTEGER', '')}, v10, v11, v52, has_coordinator, coordinator_from, coordinator_to, states, notes,
  source, next_assessment
ON registration WHEN OLD.status = 'signed'
BEGIN SELECT raise(ABORT, 'a signed registration never changes'); END;

CREATE TABLE diagnosis (
  client       TEXT    NOT NULL,
  registration TEXT    NOT NULL,
  id           TEXT    NOT NULL,
  position     INTEGER NOT NULL,
  code         TEXT    NOT NULL,
  from_date    TEXT    NOT NULL,
  to_date      TEXT,
  onset        TEXT,
  given_by     TEXT,
  given_on     TEXT,
  PRIMARY KEY (client, registration, id),
  FOREIGN KEY (client, registration) REFERENCES registration (client, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
${diagnosisStays('INSERT', 'NEW')}${diagnosisStays('UPDATE', 'OLD', 'NEW')}${diagnosisStays('DELETE', 'OLD')}
CREATE TABLE rehabilitation (${part},
  kind         TEXT NOT NULL,
  decided      TEXT NOT NULL,
  from_date    TEXT NOT NULL,
  to_date      TEXT,
  goal         TEXT,
  not_reported TEXT NOT NULL,
  PRIMARY KEY (client, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (${part},
  service             INTEGER NOT NULL,
  kind                TEXT    NOT NULL,
  decided             TEXT    NOT NULL,
  rejected            INTEGER NOT NULL,
  minutes_per_week    INTEGER,
  several_staff       INTEGER,
  organisation_number TEXT,
  rehabilitation      TEXT,
  complaint_received  TEXT,
  complaint_sent_on   TEXT,
  complaint_outcome   TEXT,
  complaint_date      TEXT,
  note                TEXT,
  PRIMARY KEY (client, id),
  FOREIGN KEY (client, rehabilitation) REFERENCES rehabilitation (client, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE period (
  client    TEXT    NOT NULL,
  decision  TEXT    NOT NULL,
  position  INTEGER NOT NULL,
  from_date TEXT    NOT NULL,
  to_date   TEXT,
  PRIMARY KEY (client, decision, position),
  FOREIGN KEY (client, decision) REFERENCES decision (client, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE stay (${part},
  type      INTEGER NOT NULL,
  from_date TEXT    NOT NULL,
  to_date   TEXT,
  PRIMARY KEY (client, id)
) STRICT, WITHOUT ROWID;

-- What is typed and not (or not yet) part of a record, as it stands: kept at once, never lost.
CREATE TABLE draft (
  client   TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  form     TEXT NOT NULL,
  subject  TEXT NOT NULL,
  typed    TEXT NOT NULL,
  focus    TEXT,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (client, form, subject)
) STRICT, WITHOUT ROWID;

-- Each extract that took a number; it replaces the earlier ones of its year whole.
CREATE TABLE submission (
  year     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  exporter TEXT    NOT NULL,
  made_at  TEXT    NOT NULL,
  made_by  TEXT    NOT NULL,
  file     TEXT    NOT NULL,
  sha256   TEXT    NOT NULL,
  persons  INTEGER NOT NULL,
  PRIMARY KEY (year, number)
) STRICT, WITHOUT ROWID;
`,
};
