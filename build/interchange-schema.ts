import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { interchangeFile } from '../shared/interchange/format.ts';
import { isoDate } from '../shared/record/field-schemas.ts';

/** Where the schema lies in the repository. */
export const SCHEMA_FILE = fileURLToPath(
  new URL('../docs/interchange/registerkort-interchange-1.schema.json', import.meta.url),
);

/** The interchange file as JSON Schema, for other programs: what may stand in a file that is read. */
export async function interchangeSchema(): Promise<string> {
  const schema = z.toJSONSchema(interchangeFile, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === isoDate) jsonSchema.format = 'date';
    },
  });
  const json = JSON.stringify({ title: 'registerkort-interchange 1', ...schema });
  return await format(json, { ...(await resolveConfig(SCHEMA_FILE)), parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(SCHEMA_FILE, await interchangeSchema());
