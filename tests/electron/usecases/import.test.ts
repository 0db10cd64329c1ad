import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../../db/audit.ts';
import { readFacts } from '../../../db/facts.ts';
import { clientIds, readClient } from '../../../db/records/clients.ts';
import type { ImportContent } from '../../../electron/files/read-import.ts';
import { importFile, type ImportWish } from '../../../electron/usecases/import.ts';
import { initOffice } from '../../../electron/usecases/init.ts';
import { officeFacts, type Office } from '../../../electron/usecases/office.ts';
import { SETTINGS_AT_FIRST } from '../../../shared/ipc/settings-at-first.ts';
import type { Purpose } from '../../../shared/record/municipality.ts';
import { CASES } from '../../builders/cases.ts';
import { CHEAP, PASSWORD, scratchFolder, valueOf } from '../../db/vaults.ts';

const clock = { today: () => '2026-01-02', now: () => '2026-01-02T08:00:00+01:00' };
const WISH: ImportWish = { dryRun: false, validOnly: false, allowSynthetic: false };
const example = (name: keyof typeof CASES): ImportContent => ({
  kind: 'interchange',
  text: readFileSync(
    path.join(import.meta.dirname, '..', '..', '..', 'examples', 'cases', `${name}.json`),
    'utf8',
  ),
});

async function anOffice(purpose: Purpose = 'testdata', municipalityNumber = '3431') {
  return valueOf(
    await initOffice({
      file: path.join(scratchFolder(), 'dovre.db'),
      clock,
      programVersion: '0.1.0',
      password: PASSWORD,
      caseworker: { name: 'Kari Nordmann', title: 'saksbehandler' },
      listed: true,
      municipalityNumber,
      officeName: 'Helse og omsorg',
      language: 'nn',
      purpose,
      cost: CHEAP,
    }),
  ).office;
}

const log = ({ vault }: Office) =>
  auditPage(vault.db, { limit: 100 }).map(({ action, subject, detail, save }) => ({
    action,
    subject,
    detail,
    save,
  }));

describe('a new office', () => {
  it('knows its municipality, its caseworker and its language', async () => {
    expect(officeFacts(await anOffice())).toEqual({
      purpose: 'testdata',
      municipality: { number: '3431', name: 'Dovre', district: null, organisationNumber: null },
      office: 'Helse og omsorg',
      settings: { ...SETTINGS_AT_FIRST, language: 'nn' },
      caseworker: { name: 'Kari Nordmann', title: 'saksbehandler' },
    });
  });

  it('is in the practice municipality for practice only', async () => {
    expect(officeFacts(await anOffice('practice', '9998')).municipality.name).toBe('Øvingskommunen');
    await expect(anOffice('municipality', '9998')).rejects.toThrow('no-such-municipality');
  });
});

describe('an import', () => {
  it('keeps each client as the file has it', async () => {
    const office = await anOffice();
    for (const name of ['kari', 'ola', 'elin', 'hamid'] as const) {
      expect(valueOf(importFile(office, example(name), WISH))).toMatchObject({ written: 1, faults: [] });
      expect(readClient(office.vault.db, name)).toEqual(CASES[name]);
    }
  });

  it('is one save with one line in the log, which names nobody', async () => {
    const office = await anOffice('municipality');
    const before = log(office);
    valueOf(importFile(office, example('kari'), { ...WISH, allowSynthetic: true }));
    const [imported, opened, ...rest] = log(office);
    expect(rest).toEqual(before);
    expect(imported).toMatchObject({ action: 'imported', subject: null, detail: '{"read":1,"written":1}' });
    expect(opened).toMatchObject({ action: 'settings-changed', detail: '{"purpose":"testdata"}' });
    expect(imported?.save).toBe(opened?.save);
    expect(readFacts(office.vault.db).purpose).toBe('testdata');
  });

  it('leaves no trace when a fault stops it, or on a dry run', async () => {
    const office = await anOffice('municipality');
    const before = log(office);
    const stopped = valueOf(importFile(office, example('kari'), WISH));
    expect(stopped).toMatchObject({ written: 0, stopped: true, faults: [{ code: 'synthetic-not-allowed' }] });
    const looked = importFile(office, example('kari'), { ...WISH, allowSynthetic: true, dryRun: true });
    expect(valueOf(looked)).toMatchObject({ written: 0, stopped: false, faults: [], becameTestData: false });
    expect(log(office)).toEqual(before);
    expect(readFacts(office.vault.db).purpose).toBe('municipality');
    expect(clientIds(office.vault.db)).toEqual([]);
  });
});
