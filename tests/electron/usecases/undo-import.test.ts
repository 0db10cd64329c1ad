import { describe, expect, it } from 'vitest';
import { clientIds, readClients } from '../../../db/records/clients.ts';
import { keepDraft } from '../../../db/records/drafts.ts';
import { caseworkers, dwellings, putCaseworker, readMunicipality } from '../../../db/records/office.ts';
import { setPaperSigned } from '../../../db/records/registrations.ts';
import { putDecision } from '../../../db/records/services.ts';
import { ok } from '../../../db/result.ts';
import { sql, write, type WritableDb } from '../../../db/vault.ts';
import type { ImportContent } from '../../../electron/files/read-import.ts';
import { readTable } from '../../../electron/files/read-table.ts';
import { importFile } from '../../../electron/usecases/import.ts';
import { lastImportAt, undoImport } from '../../../electron/usecases/undo-import.ts';
import { writeInterchange } from '../../../shared/interchange/write.ts';
import type { Client } from '../../../shared/record/client.ts';
import { aClient, aDecision, aDraft } from '../../builders/client.ts';
import { CASES } from '../../builders/cases.ts';
import { valueOf } from '../../db/vaults.ts';
import { fullHead, nothingLeftOut } from '../../shared/interchange/nothing-left-out.ts';
import { openOffice } from './open-office.ts';

const { office, add, client, logged } = openOffice();

const interchange = (clients: readonly Client[], head = fullHead): ImportContent => ({
  kind: 'interchange',
  text: [...writeInterchange(head, clients)].join(''),
});
function table(text: string): ImportContent {
  const read = readTable(text);
  if (read === null) throw new Error('no table');
  return { kind: 'table', table: read };
}
const take = (content: ImportContent) =>
  valueOf(importFile(office(), content, { dryRun: false, validOnly: false, allowSynthetic: false }));

/** Everything that the database holds of clients and office. */
const contents = () => {
  const { db } = office().vault;
  return {
    clients: [...readClients(db)],
    office: [readMunicipality(db), caseworkers(db), dwellings(db)],
    drafts: db.all(sql`SELECT * FROM draft`),
  };
};
function change(how: (db: WritableDb) => void): void {
  valueOf(
    write(office().vault, { action: 'changed' }, (db) => {
      how(db);
      return ok(undefined);
    }),
  );
}

const SERVICES = [
  'Fødselsnummer;Tjeneste;Vedtaksdato;Timer per uke;Fra;Prosess;Slag prosess',
  '12835512094;45;09.03.2015;;16.03.2015;ny;Rehabilitering',
  '12835512094;44;09.03.2015;4;16.03.2015;ny;',
  '12835512094;30;09.03.2015;1,5;16.03.2015;;',
].join('\n');

describe('undoing the last import', () => {
  it('takes away everything that it wrote, and leaves everything else', () => {
    add(aClient());
    const before = contents();
    const own = {
      ...fullHead,
      municipality: { number: '9998', district: '02', organisationNumber: '974760673' },
    };
    expect(take(interchange([nothingLeftOut, CASES.ola], own))).toMatchObject({ written: 2 });
    expect(contents()).not.toEqual(before);
    expect(dwellings(office().vault.db)).toHaveLength(1);
    expect(lastImportAt(office())).toMatch(/^2015-05-05T09:/);
    const lines = logged(() => {
      expect(undoImport(office())).toEqual({ ok: true, value: { removed: 2, restored: 0 } });
    });
    expect(lines).toEqual(['import-undone – {"removed":2,"restored":0}']);
    expect(contents()).toEqual(before);
  });

  it('takes services away from clients who were there, and leaves them as they were', () => {
    add(aClient({ decisions: [aDecision()] }));
    const before = contents();
    expect(take(table(SERVICES))).toMatchObject({ kind: 'services', read: 3, written: 3, faults: [] });
    expect(client('client-1')).toMatchObject({ rehabilitations: [{}], decisions: [{}, {}, {}] });
    const lines = logged(() => {
      expect(undoImport(office())).toEqual({ ok: true, value: { removed: 0, restored: 1 } });
    });
    expect(lines).toEqual(['import-undone – {"removed":0,"restored":1}', 'import-undone client-1 {}']);
    expect(contents()).toEqual(before);
  });

  it('can be done once, and only of the last one', () => {
    take(interchange([CASES.kari]));
    take(interchange([CASES.ola]));
    expect(undoImport(office())).toMatchObject({ ok: true, value: { removed: 1 } });
    expect(clientIds(office().vault.db)).toEqual(['kari']);
    expect(undoImport(office())).toEqual({ ok: false, error: { code: 'nothing-to-undo' } });
    expect(lastImportAt(office())).toBeNull();
  });

  it('leaves what a dry run or a refused file would have replaced', () => {
    take(interchange([CASES.kari]));
    const looked = importFile(office(), interchange([CASES.ola]), {
      dryRun: true,
      validOnly: false,
      allowSynthetic: false,
    });
    expect(looked).toMatchObject({ ok: true, value: { written: 0, stopped: false } });
    expect(take(interchange([CASES.kari]))).toMatchObject({ written: 0, stopped: true });
    expect(undoImport(office())).toMatchObject({ ok: true, value: { removed: 1 } });
    expect(clientIds(office().vault.db)).toEqual([]);
  });

  const changes: readonly (readonly [string, (db: WritableDb) => void])[] = [
    ['a decision was recorded', (db) => putDecision(db, 'client-1', aDecision({ id: 'new' }))],
    [
      'something stands typed',
      (db) =>
        keepDraft(db, 'client-1', {
          form: 'person',
          subject: 'client-1',
          typed: { family: 'Li' },
          focus: null,
          savedAt: '2015-05-05T09:30:00+02:00',
        }),
    ],
    ['the signed paper came', (db) => void setPaperSigned(db, 'client-1', 'registration-1', '2015-05-05')],
    ['the client is gone', (db) => void db.run(sql`DELETE FROM client WHERE id = 'client-1'`)],
  ];
  it.each(changes)('is refused when %s since, and takes nothing away', (_what, how) => {
    take(interchange([aClient(), CASES.ola]));
    change(how);
    const before = contents();
    const lines = logged(() => {
      expect(undoImport(office())).toEqual({ ok: false, error: { code: 'changed-since', clients: 1 } });
    });
    expect(lines).toEqual([]);
    expect(contents()).toEqual(before);
  });

  it('is refused for services too, when their client was changed', () => {
    add(aClient());
    take(table(SERVICES));
    change((db) => putDecision(db, 'client-1', aDecision({ id: 'new' })));
    expect(undoImport(office())).toEqual({ ok: false, error: { code: 'changed-since', clients: 1 } });
  });

  it('keeps what was changed of the office since: it is no longer the import’s', () => {
    take(interchange([CASES.ola]));
    change((db) => putCaseworker(db, { name: 'Per Li', title: 'lege' }));
    expect(undoImport(office())).toMatchObject({ ok: true });
    expect(caseworkers(office().vault.db)).toContainEqual({ name: 'Per Li', title: 'lege' });
  });

  it('takes drafts of registrations and typed words of nobody else away', () => {
    add(aClient({ id: 'there', identityNumber: null, registrations: [aDraft()] }));
    const before = contents();
    take(interchange([aClient({ registrations: [aDraft()] })]));
    expect(undoImport(office())).toMatchObject({ ok: true, value: { removed: 1 } });
    expect(contents()).toEqual(before);
  });
});
