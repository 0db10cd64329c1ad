import { acceptFinding, answerForMunicipality } from '../../db/records/answers.ts';
import { clientIds, insertClient, readClient, updatePerson } from '../../db/records/clients.ts';
import { dropDraft, keepDraft } from '../../db/records/drafts.ts';
import { keepLastImport } from '../../db/records/last-import.ts';
import {
  addExtract,
  putCaseworker,
  putDwelling,
  writeMunicipality,
  writePlace,
  writeServiceLevels,
  writeSettings,
} from '../../db/records/office.ts';
import { insertRegistration, setPaperSigned, signRegistration } from '../../db/records/registrations.ts';
import { putDecision, putStay } from '../../db/records/services.ts';
import { ok } from '../../db/result.ts';
import { type Vault, type WritableDb, write } from '../../db/vault.ts';
import { demoClients } from '../../shared/demo/demo-clients.ts';
import { CASEWORKERS, DWELLINGS, MUNICIPALITY } from '../../shared/demo/municipality.ts';
import type { Client } from '../../shared/record/client.ts';
import { aDecision, aDraft, aStay } from '../builders/client.ts';
import { TODAY, YEAR } from './specimen-content.ts';
import { SETTINGS_AT_FIRST } from '../../shared/ipc/settings-at-first.ts';

export interface SpecimenWish {
  readonly seed: number;
  readonly clients: number;
}
type Save = (vault: Vault, wish: SpecimenWish) => void;

const AT = '2025-03-01T09:30:00+01:00';

function saved(vault: Vault, change: (db: WritableDb) => void): void {
  const done = write(vault, { action: 'changed' }, (db) => {
    change(db);
    return ok(undefined);
  });
  if (!done.ok) throw new Error(`the specimen can't be made: ${done.error.code}`);
}

/** The nth client that has a registration: those who were only ever refused are of no use here. */
function clientAt(db: WritableDb, nth: number): Client {
  const clients = clientIds(db).map((id) => readClient(db, id));
  const found = clients.filter((one) => one !== null && one.registrations.length > 0).at(nth);
  if (!found) throw new Error('the specimen has too few clients');
  return found;
}

/**
 * The saves of a specimen, each through the record functions, so that there is something in every table and each
 * moment differs from the one before: in a few pages, or in many.
 */
export const SAVES: readonly Save[] = [
  (vault, { seed, clients }) =>
    saved(vault, (db) => {
      writeMunicipality(db, MUNICIPALITY);
      writeSettings(db, { ...SETTINGS_AT_FIRST, language: 'nb' });
      for (const person of CASEWORKERS) putCaseworker(db, person);
      for (const dwelling of DWELLINGS) putDwelling(db, dwelling);
      for (const client of demoClients({ seed, clients, today: TODAY })) insertClient(db, client);
    }),
  (vault) =>
    saved(vault, (db) => {
      writePlace(db, '/klienter');
      for (const nth of [0, 2, 4]) {
        const typed = { goal: `halvskrevet ${nth}`, decided: '1. mars' };
        const place = { form: 'decision', subject: 'new', focus: 'goal' } as const;
        keepDraft(db, clientAt(db, nth).id, { ...place, typed, savedAt: AT });
      }
    }),
  (vault) =>
    saved(vault, (db) => {
      for (const number of [1, 2])
        addExtract(db, {
          ...{ year: YEAR, number, exporter: 'iplos-uttrekk', madeAt: AT, madeBy: 'Berit Haugland' },
          ...{ file: `uttrekk-${number}.xml`, sha256: 'ab'.repeat(32), persons: 10 + number },
        });
    }),
  (vault) =>
    saved(vault, (db) => {
      const { id } = clientAt(db, 3);
      const said = { reason: 'Bor alene i helgene', by: 'Berit Haugland', at: AT, fingerprint: 'f1' };
      acceptFinding(db, id, { rule: 'R-030', record: null, field: 'values.9', ...said });
      answerForMunicipality(db, YEAR, { rule: 'R-120', field: 'v45', ...said });
    }),
  (vault) =>
    saved(vault, (db) => {
      const before = clientAt(db, 1);
      updatePerson(db, before.id, { ...before, name: { ...before.name, middle: 'Mellom' } });
      insertRegistration(db, before.id, aDraft({ id: 'late-draft', date: '2025-02-20' }));
    }),
  (vault) =>
    saved(vault, (db) => {
      const { id } = clientAt(db, 1);
      const who = { name: 'Berit Haugland', title: 'sykepleier' };
      signRegistration(db, id, 'late-draft', { ...who, signedAt: AT, municipality: '9998', district: null });
      setPaperSigned(db, id, 'late-draft', '2025-02-27');
    }),
  (vault) =>
    saved(vault, (db) => {
      const { id } = clientAt(db, 5);
      for (let nth = 0; nth < 6; nth += 1)
        putDecision(
          db,
          id,
          aDecision({ id: `late-${nth}`, minutesPerWeek: 60 + nth, note: 'sårstell '.repeat(60) }),
        );
      putStay(db, id, aStay({ id: 'late-stay', from: '2025-02-01', to: '2025-02-20' }));
      dropDraft(db, clientAt(db, 2).id, 'decision', 'new');
    }),
  (vault) =>
    saved(vault, (db) => {
      writeServiceLevels(db, [['Hjemmetjenesten'], ['Sone øst', 'Sone vest'], []]);
      const clients = [0, 1].map((nth) => ({
        client: clientAt(db, nth).id,
        fingerprint: `${nth}`,
        added: null,
      }));
      const office = { municipality: null, caseworkers: [], dwellings: [] };
      keepLastImport(db, { at: AT, office, clients });
    }),
];
