import type { Migration } from '../migrate.ts';

/** What a next of kin or guardian is to the client: a daughter, a neighbour. */
export const contactRelation: Migration = {
  version: 80,
  name: 'contact-relation',
  sql: `ALTER TABLE contact ADD COLUMN relation TEXT;`,
};
