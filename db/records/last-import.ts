import { z } from 'zod';
import { caseworker, dwelling, municipality } from '../../shared/record/municipality.ts';
import { sql, type ReadableDb, type WritableDb } from '../connection.ts';
import { json, textOrNull } from './columns.ts';

/** What an import wrote beside clients: what it put in, and what stood there before. */
const officeWritten = z
  .strictObject({
    municipality: z.strictObject({ before: municipality, after: municipality }).nullable(),
    /** `before`: the title of one who was there already; null for one who came. */
    caseworkers: z.array(caseworker.extend({ before: textOrNull })).readonly(),
    dwellings: z.array(dwelling).readonly(),
  })
  .readonly();
export type OfficeWritten = z.output<typeof officeWritten>;

const addedIds = z
  .strictObject({
    decisions: z.array(z.string()).readonly(),
    rehabilitations: z.array(z.string()).readonly(),
  })
  .readonly();

/** One client that the last import wrote to. */
export interface ImportedClient {
  readonly client: string;
  /** Of the client as the import left it. */
  readonly fingerprint: string;
  /** Ids of what it added to a client who was there; null: the client came with it. */
  readonly added: z.output<typeof addedIds> | null;
}

export interface LastImport {
  /** ISO with offset. */
  readonly at: string;
  readonly office: OfficeWritten;
  readonly clients: readonly ImportedClient[];
}

const row = z.object({ at: z.string(), office: json(officeWritten) });
const clientRow = z.object({
  client: z.string(),
  fingerprint: z.string(),
  added: json(addedIds.nullable()).nullable(),
});

/** What the last import wrote; null when there was none, or it was undone. */
export function readLastImport(db: ReadableDb): LastImport | null {
  const found = db.get(sql`SELECT at, office FROM last_import`);
  if (found === undefined) return null;
  const clients = db
    .all(sql`SELECT client, fingerprint, added FROM last_import_client ORDER BY client`)
    .map((one) => clientRow.parse(one));
  return { ...row.parse(found), clients };
}

/** Notes what an import wrote, in the place of the one before. */
export function keepLastImport(db: WritableDb, { at, office, clients }: LastImport): void {
  forgetLastImport(db);
  db.run(sql`INSERT INTO last_import (only, at, office) VALUES (1, ${at}, ${JSON.stringify(office)})`);
  for (const { client, fingerprint, added } of clients)
    db.run(
      sql`INSERT INTO last_import_client (client, fingerprint, added)
          VALUES (${client}, ${fingerprint}, ${added === null ? null : JSON.stringify(added)})`,
    );
}

export function forgetLastImport(db: WritableDb): void {
  db.run(sql`DELETE FROM last_import`);
  db.run(sql`DELETE FROM last_import_client`);
}

/** Takes back what an import wrote to a client: the whole client, or what it added. */
export function removeImported(db: WritableDb, { client, added }: ImportedClient): void {
  if (added === null) {
    db.run(sql`DELETE FROM client WHERE id = ${client}`);
    return;
  }
  for (const id of added.decisions) db.run(sql`DELETE FROM decision WHERE client = ${client} AND id = ${id}`);
  for (const id of added.rehabilitations)
    db.run(sql`DELETE FROM rehabilitation WHERE client = ${client} AND id = ${id}`);
}
