import { z } from 'zod';
import { SERVICE_NUMBERS } from '../catalogue/numbers.ts';
import { text } from '../record/field-schemas.ts';
import { BLANK_FIELDS, LIST_COLUMNS, LIST_SORTS, LIST_STATES } from './list-names.ts';

export const listFilter = z.strictObject({
  state: z.enum(LIST_STATES),
  /** Only those for whom this field is empty; null: whatever it holds. */
  empty: z.enum(BLANK_FIELDS).nullable(),
  /** Only those whose registration in force has this district; null: wherever. */
  district: z.string().min(1).max(60).nullable(),
  /** Only those for whom this service runs; null: whatever runs. */
  service: z.literal(SERVICE_NUMBERS).nullable(),
});
export type ListFilter = Readonly<z.infer<typeof listFilter>>;

/** Clients without the date come last, whichever way; those with the same one by name. */
export const listSort = z.strictObject({ by: z.enum(LIST_SORTS), descending: z.boolean() });
export type ListSort = Readonly<z.infer<typeof listSort>>;

/** A search and a filter under a name. */
export const savedList = z.strictObject({
  id: z.string().min(1).max(64),
  name: text.min(1).max(60),
  query: z.string().max(200),
  filter: listFilter,
});
export type SavedList = Readonly<z.infer<typeof savedList>>;

/** How many fit; `over`: that many and more, who weren't counted. */
export const bounded = z.strictObject({ count: z.int(), over: z.boolean() });
export type Bounded = Readonly<z.infer<typeof bounded>>;

export const clientLists = z.strictObject({
  counts: z.record(z.enum(LIST_STATES), z.int()),
  saved: z.array(savedList.extend({ fit: bounded })),
  /** What the list can be narrowed by: districts that occur, services that run for somebody today. */
  districts: z.array(z.string()),
  services: z.array(listFilter.shape.service.unwrap()),
});

/** `id` null: a new list. */
export const listToSave = savedList.extend({ id: savedList.shape.id.nullable() });

/** What is to stand on the paper: what the list shows. `list`: the id of one kept under a name, which gives it its heading. */
export const listPaperWish = z.strictObject({
  list: savedList.shape.id.nullable(),
  query: savedList.shape.query,
  filter: listFilter,
  sort: listSort,
  columns: z.array(z.enum(LIST_COLUMNS)).max(LIST_COLUMNS.length),
});
export type ListPaperWish = Readonly<z.infer<typeof listPaperWish>>;
