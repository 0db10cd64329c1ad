import type { Migration } from '../migrate.ts';
import { core } from './005-core.ts';
import { records } from './010-records.ts';
import { answers } from './020-answers.ts';
import { lastImport } from './040-last-import.ts';
import { unfinishedExtract } from './050-unfinished-extract.ts';
import { clientLists } from './070-client-lists.ts';
import { contactRelation } from './080-contact-relation.ts';
import { listFilters } from './090-list-filters.ts';

/** Every step from an empty file to today's database, in order. */
export const migrations: readonly Migration[] = [
  core,
  records,
  answers,
  lastImport,
  unfinishedExtract,
  clientLists,
  contactRelation,
  listFilters,
];
