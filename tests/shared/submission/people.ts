import { createHmac } from 'node:crypto';
import type { ExtractPerson, ExtractRequest } from '../../../shared/submission/exporter.ts';
import { comparePseudonyms } from '../../../shared/submission/exporter.ts';
import { iplosUttrekk } from '../../../shared/submission/iplos-uttrekk/iplos-uttrekk.ts';
import { pseudonymSource } from '../../../shared/submission/pseudonym-source.ts';
import { belongsTo } from '../../../shared/submission/who-belongs.ts';
import type { Client } from '../../../shared/record/client.ts';

/** A pseudonym under a key that only tests have. */
export const pseudonym = (source: string): string =>
  createHmac('sha256', 'a key for tests alone').update(source, 'ascii').digest('base64url');

/** Those who belong in the year, with their pseudonyms, in the file's order. */
export const personsOf = (clients: readonly Client[], year: number): readonly ExtractPerson[] =>
  clients
    .filter((client) => belongsTo(client, year))
    .map((client) => {
      const { current, previous } = pseudonymSource(client, year);
      return {
        client,
        pseudonym: pseudonym(current),
        previousPseudonym: previous === null ? null : pseudonym(previous),
      };
    })
    .toSorted((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym));

const SENDER = { municipalityNumber: '0511', district: null, organisationNumber: '974760673' };

/** The whole extract of the clients. */
export function extractOf(
  clients: readonly Client[],
  year: number,
  more: Partial<ExtractRequest> = {},
): string {
  const persons = personsOf(clients, year);
  const request = { year, number: 1, sender: SENDER, persons: persons.length, ...more };
  return [...iplosUttrekk.write(request, persons)].join('');
}

/** The lines of the only person, without indent: what a rule of the format is about. */
export const linesOf = (client: Client, year: number): readonly string[] =>
  extractOf([client], year)
    .split('\n')
    .map((line) => line.trim())
    .slice(3, -2);
