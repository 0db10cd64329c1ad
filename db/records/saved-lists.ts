import { z } from 'zod';
import { listFilter, type SavedList } from '../../shared/ipc/list-schemas.ts';
import { sql, type ReadableDb, type WritableDb } from '../connection.ts';

const row = z.object({ id: z.string(), name: z.string(), query: z.string(), ...listFilter.shape });

/** Searches and filters that are kept under a name, in the order in which they were made. */
export const savedLists = (db: ReadableDb): readonly SavedList[] =>
  db
    .all(sql`SELECT id, name, query, state, empty, district, service FROM saved_list ORDER BY position, id`)
    .map((found) => {
      const { id, name, query, ...filter } = row.parse(found);
      return { id, name, query, filter };
    });

/** Keeps a list; one that is there already gets the new name, search and filter, and stays in its place. */
export function putSavedList(db: WritableDb, { id, name, query, filter }: SavedList): void {
  db.run(
    sql`INSERT INTO saved_list (id, name, position, query, state, empty, district, service)
        VALUES (${id}, ${name}, (SELECT coalesce(max(position), 0) + 1 FROM saved_list), ${query},
                ${filter.state}, ${filter.empty}, ${filter.district}, ${filter.service})
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query,
          state = excluded.state, empty = excluded.empty, district = excluded.district, service = excluded.service`,
  );
}

export function deleteSavedList(db: WritableDb, id: string): void {
  db.run(sql`DELETE FROM saved_list WHERE id = ${id}`);
}
