import { randomBytes, randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readClient, clientIds, updatePerson } from '../../../db/records/clients.ts';
import { ok } from '../../../db/result.ts';
import { unlock } from '../../../db/unlock.ts';
import { closeVault, sql, write } from '../../../db/vault.ts';
import { systemClock } from '../../../electron/clock.ts';
import { placesOf } from '../../../electron/places.ts';
import { fillDemo } from '../../../electron/usecases/demo.ts';
import { initOffice } from '../../../electron/usecases/init.ts';
import { CASES } from '../../../shared/demo/cases.ts';
import { keyNeedle, textNeedle, type Needle } from '../../e2e/memory.ts';
import { CHEAP, valueOf } from '../specimen.ts';

/** So many that an extract is under way for a while. */
const CLIENTS = 1_500;

/** An office whose words and keys are found nowhere else in the world. */
export interface MarkedOffice {
  readonly password: string;
  /** Id and family name of the client who is marked all over. */
  readonly client: { readonly id: string; readonly family: string };
  /** A word that nothing has yet, to be typed. */
  readonly word: (name: string) => string;
  /** What must be nowhere after a lock. */
  readonly needles: readonly Needle[];
}

/** Makes the database where a program started with this user-data folder looks for it. */
export async function makeMarkedOffice(userData: string, seed: number): Promise<MarkedOffice> {
  const { database: file, state } = places(userData);
  mkdirSync(path.dirname(file), { recursive: true });
  // All words begin alike, so that one look finds any of them; not from the seed, or one run finds another's.
  const mark = `Zq${Array.from({ length: 8 }, () => 'bcdfghkmvwxz'[randomInt(12)]).join('')}`;
  const word = (name: string): string => `${mark}${name}`;
  const password = `${word('passord')} ${randomBytes(6).toString('hex')} lang nok`;
  const made = await initOffice({
    file,
    stateFolder: state,
    clock: systemClock,
    programVersion: '0.1.0',
    password,
    caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
    listed: true,
    municipalityNumber: '9998',
    officeName: '',
    language: 'nb',
    purpose: 'practice',
    cost: CHEAP,
    sheetConfirmed: true,
  });
  const { office, recoverySheet } = valueOf(made);
  const { vault } = office;
  valueOf(fillDemo(office, { clients: CLIENTS, seed }));
  // Not one of the letter's persons: their numbers stand in the program's own code, and so in memory for good.
  const inCode = new Set(Object.values(CASES).map(({ identityNumber }) => identityNumber));
  const marked = clientIds(vault.db)
    .map((id) => readClient(vault.db, id))
    .find(
      (client) =>
        client !== null &&
        client.decisions.length > 0 &&
        client.identityNumber !== null &&
        !inCode.has(client.identityNumber),
    );
  if (marked?.identityNumber == null) throw new Error('nobody to mark');
  const { id, identityNumber } = marked;
  const family = word('navn');
  valueOf(
    write(vault, { action: 'changed', subject: id }, (db) => {
      updatePerson(db, id, {
        ...marked,
        name: { family, given: word('fornavn'), middle: null },
        address: { lines: [word('vei')], postcode: '2660', town: 'Dombås', confidential: true },
      });
      db.run(sql`UPDATE decision SET note = ${word('notat')} WHERE client = ${id}`);
      return ok(undefined);
    }),
  );
  valueOf(closeVault(vault));

  const { rootSecret, keys } = valueOf(await unlock(file, { password }));
  const sheet = recoverySheet.replaceAll(/[^0-9A-Z]/g, '');
  return {
    password,
    client: { id, family },
    word,
    needles: [
      textNeedle('word', mark),
      textNeedle('identity number', identityNumber),
      textNeedle('recovery sheet', recoverySheet),
      textNeedle('recovery sheet', sheet),
      keyNeedle('root secret', rootSecret),
      keyNeedle('database key', keys.database),
      keyNeedle('anchor key', keys.anchor),
      keyNeedle('envelope key', keys.envelope),
    ],
  };
}

function places(userData: string) {
  const found = placesOf({ platform: 'linux', localAppData: undefined, userData, given: userData });
  if (found === null) throw new Error('no place for a database');
  return found;
}
