import { z } from 'zod';
import { listName } from '../../shared/record/client.ts';
import { sql, type ReadableDb } from '../connection.ts';
import { isDamage } from './clients.ts';
import { textOrNull } from './columns.ts';

const names = z.object({ family: z.string(), given: z.string(), middle: textOrNull });

/** The name of a client of whom the rest can't be read, as a list shows it; the id where the name can't either. */
export function nameOf(db: ReadableDb, id: string): string {
  try {
    const found = db.get(sql`SELECT family, given, middle FROM client WHERE id = ${id}`);
    return found === undefined ? id : listName(names.parse(found));
  } catch (thrown) {
    if (isDamage(thrown)) return id;
    throw thrown;
  }
}
