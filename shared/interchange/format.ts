import { z } from 'zod';
import { client, type Client } from '../record/client.ts';
import { caseworker, dwelling, municipality } from '../record/municipality.ts';
import type { Caseworker, Dwelling, Municipality } from '../record/municipality.ts';

/** Name and version of the interchange file; both stand in its first line. */
export const FORMAT = 'registerkort-interchange';
export const VERSION = 1;

const format = z.literal(FORMAT);
const version = z.literal(VERSION);

/** Everything of the file but its clients; unknown fields are faults. */
export const head = z.strictObject({
  format,
  version,
  municipality,
  caseworkers: z.array(caseworker).default([]),
  dwellings: z.array(dwelling).default([]),
});

/** The whole file as it may be given: ids may be left out, and null and left out mean the same. */
export const interchangeFile = z.strictObject({ ...head.shape, clients: z.array(client).default([]) });

/** What the file holds beside its clients. */
export interface InterchangeHead {
  readonly municipality: Municipality;
  readonly caseworkers: readonly Caseworker[];
  readonly dwellings: readonly Dwelling[];
}

/** A client that can be taken in, with its place among the file's clients, counted from 1. */
export interface InterchangeRow {
  readonly row: number;
  readonly client: Client;
}
