import type { Migration } from '../migrate.ts';

/** An extract takes its number before its file gets its name: no crash can leave a file whose number is free. */
export const unfinishedExtract: Migration = {
  version: 50,
  name: 'unfinished-extract',
  sql: `
-- Where the file lay under its temporary name. Null: it has its name. Otherwise what is found there decides.
ALTER TABLE submission ADD COLUMN temporary TEXT;
`,
};
