import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVaultFile } from '../../../db/keys/vault-file.ts';
import {
  caseFile,
  cli,
  clientsIn,
  copyOf,
  exported,
  fileOf,
  newDatabase,
  scratchFolder,
  sharedDatabase,
} from './command-line.ts';

/** Valid synthetic numbers. */
const WOMAN = '12835512094';
const MAN = '03918233104';

const person = (given: string, identityNumber: string | null, more: object = {}) => ({
  identityNumber,
  name: { family: 'Prøve', given },
  ...more,
});

const empty = sharedDatabase();

const taken = (read: number, written = read) => ({ read, written, faults: [] });

describe('import', () => {
  it('takes in what a file leaves out as what it means', async () => {
    const db = copyOf(empty());
    const file = fileOf([person('Ada', WOMAN), person('Bo', null)]);
    expect(await cli(['import', '--db', db, '--in', file])).toMatchObject({
      exit: 0,
      json: taken(2),
      stderr: '',
    });
    expect(clientsIn(await exported(db))).toMatchObject([
      { name: { given: 'Ada' }, birthDate: '1955-03-12', sex: 2 },
      { name: { given: 'Bo' }, birthDate: null, sex: null },
    ]);
  });

  it('writes nothing at all when one client has a fault, and says where', async () => {
    const db = copyOf(empty());
    const before = await exported(db);
    const file = fileOf([person('Ada', WOMAN), person('Bo', '12345678901'), person('Cy', MAN, { age: 60 })]);
    const run = await cli(['import', '--db', db, '--in', file]);
    expect(run).toMatchObject({
      exit: 1,
      json: {
        read: 3,
        written: 0,
        faults: [
          {
            row: 2,
            field: 'identityNumber',
            text: 'Fødselsnummeret eller D-nummeret er ikke gyldig. Se etter skrivefeil, eller oppgi hvorfor det ikke finnes et gyldig nummer.',
          },
          { row: 3, field: 'age', text: 'Feltet «age» er ukjent. Ta det bort, eller rett navnet.' },
        ],
      },
    });
    expect(await exported(db)).toBe(before);
  });

  it('takes in the valid ones on request, and still tells of the others', async () => {
    const db = copyOf(empty());
    const file = fileOf([person('Ada', WOMAN), person('Bo', '12345678901')]);
    const run = await cli(['import', '--db', db, '--in', file, '--valid-only']);
    expect(run).toMatchObject({ exit: 0, json: { read: 2, written: 1, faults: [{ row: 2 }] } });
    expect(clientsIn(await exported(db))).toMatchObject([{ name: { given: 'Ada' } }]);
  });

  it('has not done what was asked when no client is valid', async () => {
    const file = fileOf([person('Bo', '12345678901')]);
    const run = await cli(['import', '--db', copyOf(empty()), '--in', file, '--valid-only']);
    expect(run).toMatchObject({ exit: 1, json: { read: 1, written: 0 } });
  });

  it('only looks on a dry run', async () => {
    const db = copyOf(empty());
    const before = await exported(db);
    const good = await cli(['import', '--db', db, '--in', fileOf([person('Ada', WOMAN)]), '--dry-run']);
    expect(good).toMatchObject({ exit: 0, json: { read: 1, written: 0, faults: [] } });
    const bad = await cli(['import', '--db', db, '--in', fileOf([person('', WOMAN)]), '--dry-run', '--text']);
    expect(bad).toMatchObject({
      exit: 1,
      stdout:
        'Klienter i filen: 1. Tatt inn: 0. Feil i filen: 1.\nBare prøvd: ingenting er skrevet.\nKlient 1, name.given: Navnet mangler. Skriv både etternavn og fornavn.\n',
    });
    expect(await exported(db)).toBe(before);
  });

  it('never merges: who is there already is a fault, by id, by number and by an earlier number', async () => {
    const db = copyOf(empty());
    const previousIdentityNumbers = [{ number: WOMAN, replaced: '2015-01-02' }];
    const first = fileOf([person('Ada', MAN, { id: 'ada', previousIdentityNumbers })]);
    expect((await cli(['import', '--db', db, '--in', first])).exit).toBe(0);
    const again = fileOf([
      person('En annen', null, { id: 'ada' }),
      person('En annen', MAN),
      person('En annen', WOMAN),
    ]);
    expect(await cli(['import', '--db', db, '--in', again])).toMatchObject({
      exit: 1,
      json: {
        faults: [
          { row: 1, field: 'id' },
          { row: 2, field: 'identityNumber' },
          { row: 3, field: 'identityNumber' },
        ],
      },
    });
    const replaced = { previousIdentityNumbers: [{ number: MAN, replaced: '2015-01-02' }] };
    const earlier = fileOf([person('En annen', null, replaced)]);
    expect(await cli(['import', '--db', db, '--in', earlier])).toMatchObject({
      exit: 1,
      json: { faults: [{ row: 1, field: 'previousIdentityNumbers[0].number' }] },
    });
  });

  it.each([
    ['cut off', '{"format":"registerkort-interchange","version":1,"municipality":{"num'],
    ['empty', ''],
    ['a list', '[1,2]'],
    [
      'of another version',
      '{"format":"registerkort-interchange","version":2,"municipality":{"number":"3431"}}',
    ],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['deep', '['.repeat(200_000)],
  ])('answers a file that is %s with a fault of row 0', async (_kind, content) => {
    const file = path.join(scratchFolder(), 'in.json');
    writeFileSync(file, content);
    const run = await cli(['import', '--db', copyOf(empty()), '--in', file]);
    expect(run).toMatchObject({ exit: 1, stderr: '', json: { read: 0, written: 0, faults: [{ row: 0 }] } });
  });
});

describe('synthetic identity numbers', () => {
  const file = (): string => fileOf([person('Ada', WOMAN)]);

  it("are faults of their rows in a municipality's own database", async () => {
    const { db } = await newDatabase(['--municipality', '3431']);
    const run = await cli(['import', '--db', db, '--in', file()]);
    expect(run).toMatchObject({ exit: 1, json: { faults: [{ row: 1, field: 'identityNumber' }] } });
  });

  it('are taken in when the import opens the database for them, which it is from then on', async () => {
    const { db } = await newDatabase(['--municipality', '3431', '--language', 'nn']);
    const run = await cli(['import', '--db', db, '--in', file(), '--allow-synthetic']);
    expect(run).toMatchObject({ exit: 0, json: taken(1) });
    expect(run.stderr).toBe(
      'Databasen er opna for syntetiske fødselsnummer, og er frå no av merkt TESTDATA.\n',
    );
    expect(readVaultFile(db)).toMatchObject({ value: { content: { facts: { purpose: 'testdata' } } } });
    const later = await cli(['import', '--db', db, '--in', fileOf([person('Bo', MAN)])]);
    expect(later).toMatchObject({ exit: 0, json: taken(1), stderr: '' });
  });

  it('leave a database as it was when the file has a fault all the same', async () => {
    const { db } = await newDatabase(['--municipality', '3431']);
    const bad = fileOf([person('Ada', WOMAN), person('', null)]);
    expect((await cli(['import', '--db', db, '--in', bad, '--allow-synthetic'])).exit).toBe(1);
    expect(readVaultFile(db)).toMatchObject({ value: { content: { facts: { purpose: 'municipality' } } } });
  });
});

describe('a table', () => {
  const examples = path.join(import.meta.dirname, '..', '..', '..', 'examples', 'csv');
  const personsFile = path.join(examples, 'personer.csv');
  const servicesFile = path.join(examples, 'tjenester.csv');
  const csv = (content: string | Uint8Array): string => {
    const file = path.join(scratchFolder(), 'table.json');
    writeFileSync(file, content);
    return file;
  };

  it('of persons and then one of services come in as the examples say', async () => {
    const db = copyOf(empty());
    const before = await exported(db);
    expect(await cli(['import', '--db', db, '--in', personsFile, '--dry-run'])).toMatchObject({
      exit: 0,
      json: { read: 3, written: 0, faults: [] },
    });
    expect(await exported(db)).toBe(before);
    expect(await cli(['import', '--db', db, '--in', personsFile])).toMatchObject({ exit: 0, json: taken(3) });
    expect(await cli(['import', '--db', db, '--in', servicesFile])).toMatchObject({
      exit: 0,
      json: taken(7),
    });
    expect(clientsIn(await exported(db))).toMatchObject([
      {
        identityNumber: WOMAN,
        registrations: [{ status: 'signed', diagnoses: [{ code: 'K90' }, { code: 'R96' }] }],
        rehabilitations: [{ id: 'tren' }],
        decisions: [
          { service: 44, minutesPerWeek: 240, rehabilitation: 'tren' },
          { service: 44, minutesPerWeek: 60, periods: [{}, {}] },
          { service: 30, minutesPerWeek: 90 },
          { service: 38, rejected: true, complaint: { received: '2015-03-20' } },
        ],
      },
      { identityNumber: MAN, registrations: [{ status: 'signed' }], decisions: [{ service: 50 }] },
      { identityNumber: null, registrations: [], applications: [{ services: [35] }] },
    ]);
  });

  it.each([
    ['UTF-8 with its mark', (text: string) => `\uFEFF${text}`],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['commas', (text: string) => text.replaceAll(/[^;\n]+/g, '"$&"').replaceAll(';', ',')],
  ])('gives the same records in or with %s', async (_what, written) => {
    const take = async (file: string): Promise<unknown> => {
      const db = copyOf(empty());
      expect(await cli(['import', '--db', db, '--in', file])).toMatchObject({ exit: 0, json: taken(3) });
      return clientsIn(await exported(db)).map(({ id: _made, ...one }) => one);
    };
    const as = csv(written(readFileSync(personsFile, 'utf8')));
    expect(await take(as)).toEqual(await take(personsFile));
  });

  it('tells each fault by its row and the heading of its column, and stops at one', async () => {
    const db = copyOf(empty());
    const before = await exported(db);
    const file = csv(
      `Etternavn;Fornavn;Fødselsnummer;var9\nPrøve;Ada;${WOMAN};3\nPrøve;Bo;12345678901;\n\nPrøve;Cy;;9\n`,
    );
    const run = await cli(['import', '--db', db, '--in', file, '--text']);
    expect(run).toMatchObject({
      exit: 1,
      stdout: [
        'Klienter i filen: 3. Tatt inn: 0. Feil i filen: 3.',
        'Rad 1, Registreringsdato: Her mangler det noe. Fyll ut feltet.',
        'Rad 2, Fødselsnummer: Fødselsnummeret eller D-nummeret er ikke gyldig. Se etter skrivefeil, eller oppgi hvorfor det ikke finnes et gyldig nummer.',
        'Rad 4, var9: Dette er ikke et av svarene som kan velges. Velg et fra listen.',
        '',
      ].join('\n'),
    });
    expect(await exported(db)).toBe(before);
  });

  it('gives its valid rows on request: those of services that another row spoilt not at all', async () => {
    const db = copyOf(empty());
    await cli(['import', '--db', db, '--in', personsFile]);
    const file = csv(
      `Fødselsnummer;var44;Vedtaksdato;Fra\n${WOMAN};2;09.03.2015;16.03.2015\n${MAN};2;;\n00000000000;1;09.03.2015;\n`,
    );
    const run = await cli(['import', '--db', db, '--in', file, '--valid-only']);
    expect(run).toMatchObject({
      exit: 0,
      json: {
        read: 3,
        written: 1,
        faults: [
          { row: 2, field: 'Vedtaksdato' },
          { row: 3, field: 'Fødselsnummer' },
        ],
      },
    });
  });
});

describe('import --undo', () => {
  it('takes the last import back, once', async () => {
    const db = copyOf(empty());
    const before = await exported(db);
    await cli(['import', '--db', db, '--in', caseFile('kari')]);
    expect(await cli(['import', '--db', db, '--undo', '--text'])).toMatchObject({
      exit: 0,
      stdout: 'Den siste importen er angret. Klienter tatt bort: 1. Klienter satt tilbake: 0.\n',
    });
    expect(await exported(db)).toBe(before);
    expect(await cli(['import', '--db', db, '--undo'])).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: 'Det er ingen import å angre.\n',
    });
  });

  it('stands alone: a file beside it, or neither of the two, is wrong use', async () => {
    const both = await cli(['import', '--db', empty(), '--undo', '--in', caseFile('kari')]);
    expect(both).toMatchObject({ exit: 2, stderr: 'Valget --in hører ikke til denne kommandoen.\n' });
    const neither = await cli(['import', '--db', empty()]);
    expect(neither).toMatchObject({ exit: 2, stderr: 'Valget --in mangler.\n' });
  });
});

describe('what comes with the clients', () => {
  const head = {
    municipality: { number: '3431', district: '02', organisationNumber: '974760673' },
    caseworkers: [{ name: 'Berit Haugland', title: 'sykepleier' }],
    dwellings: [{ name: 'Solheim', address: null, housingType: 5, organisationNumber: null }],
  };

  it('is taken in where the database lacks it, and left as it is where it has it', async () => {
    const db = copyOf(empty());
    await cli(['import', '--db', db, '--in', fileOf([], head)]);
    expect(JSON.parse(await exported(db))).toMatchObject(head);
    const other = {
      municipality: { number: '3431', district: '05' },
      caseworkers: [{ name: 'Berit Haugland', title: 'lege' }, { name: 'Per Li' }],
      dwellings: [{ name: 'Solheim', housingType: 1 }],
    };
    await cli(['import', '--db', db, '--in', fileOf([], other)]);
    expect(JSON.parse(await exported(db))).toMatchObject({
      ...head,
      caseworkers: [...head.caseworkers, { name: 'Per Li', title: '' }],
    });
  });

  it('never makes the database another municipality’s', async () => {
    const db = copyOf(empty());
    const file = fileOf([person('Ada', WOMAN)], { municipality: { number: '0511', district: '01' } });
    const run = await cli(['import', '--db', db, '--in', file]);
    expect(run).toMatchObject({ exit: 0, json: taken(1) });
    expect(run.stderr).toBe('Filen er fra en annen kommune (0511) enn databasen.\n');
    expect(JSON.parse(await exported(db))).toMatchObject({
      municipality: { number: '3431', district: null },
    });
  });
});

describe('export-data', () => {
  it('gives the same bytes after import into an empty database', async () => {
    const first = await newDatabase([
      '--practice',
      '--municipality',
      '3431',
      '--caseworker',
      'Kari Nordmann',
    ]);
    for (const name of ['kari', 'ola', 'elin', 'hamid'] as const)
      await cli(['import', '--db', first.db, '--in', caseFile(name)]);
    const once = await exported(first.db);
    const file = path.join(scratchFolder(), 'once.json');
    writeFileSync(file, once);

    const second = copyOf(empty());
    expect(await cli(['import', '--db', second, '--in', file])).toMatchObject({ exit: 0, json: taken(4) });
    expect(await exported(second)).toBe(once);
    expect(clientsIn(once).map(({ id }) => id)).toEqual(['kari', 'ola', 'elin', 'hamid']);
  });

  it('warns that the file is in clear, and never writes over the database', async () => {
    const db = copyOf(empty());
    const out = path.join(scratchFolder(), 'out.json');
    expect(await cli(['export-data', '--db', db, '--out', out])).toMatchObject({
      exit: 0,
      stderr: 'Filen er ikke kryptert: den som får tak i den, kan lese innholdet.\n',
      json: { files: [{ name: 'out.json' }], clients: 0 },
    });
    const bytes = readFileSync(db);
    for (const ending of ['', '.vault.json', '.anchor'])
      expect((await cli(['export-data', '--db', db, '--out', db + ending])).exit).toBe(2);
    expect(readFileSync(db).equals(bytes)).toBe(true);
  });

  it('never writes a plain file for one who asked for an encrypted one', async () => {
    const out = path.join(scratchFolder(), 'out.json');
    const args = ['export-data', '--db', empty(), '--out', out, '--encrypt-to', 'cert.pem'];
    expect(await cli(args)).toMatchObject({ exit: 2, stdout: '' });
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });
});
