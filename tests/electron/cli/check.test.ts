import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fingerprint } from '../../../electron/usecases/acceptance.ts';
import { RULES } from '../../../shared/rules/rules.ts';
import { caseFile, cli, copyOf, fileOf, scratchFolder, sharedDatabase } from './command-line.ts';

const shared = sharedDatabase(caseFile('kari'), caseFile('hamid'));
const TODAY = ['--today', '2021-12-20'] as const;

const findings = z.array(
  z.strictObject({
    rule: z.string(),
    severity: z.enum(['sperre', 'feil', 'varsel', 'tips']),
    client: z.string(),
    field: z.string(),
    record: z.string().nullable(),
    text: z.string().min(10),
  }),
);

const values = {
  ...Object.fromEntries([...Array(29).keys()].slice(5).map((number) => [number, number < 10 ? 1 : 2])),
  ...{ 10: null, 11: null, 28: 3, 52: false },
};

/** A database with one more client, who differs from a sound one in what is given. */
async function withClient(
  given: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, number>> = {},
): Promise<string> {
  const db = copyOf(shared());
  const client = {
    id: 'planted',
    birthDate: '1940-02-01',
    sex: 1,
    name: { family: 'Prøve', given: 'Per' },
    address: { lines: ['Gata 1'], postcode: '2660', town: 'Dombås', confidential: false },
    registrations: [
      {
        ...{ id: 'r1', date: '2021-06-01', codeBook: '2015', status: 'signed', reason: 'application' },
        signedBy: { name: 'Kari Nordmann', title: '' },
        signedAt: '2021-06-01T10:00:00+02:00',
        values: { ...values, ...answers },
      },
    ],
    ...given,
  };
  expect(await cli(['import', '--db', db, '--in', fileOf([client])])).toMatchObject({ exit: 0 });
  return db;
}

/** A resident of an institution who is said to live alone. */
const withError = (): Promise<string> => withClient({}, { 9: 5 });

describe('check', () => {
  it('0: what only warns stops nothing, and comes in the shape that is promised', async () => {
    const run = await cli(['check', '--db', shared(), '--year', '2021', ...TODAY]);
    expect(run.exit).toBe(0);
    expect(findings.parse(run.json).map(({ client }) => client)).toContain('kari');
  });

  it('says of a rule that it can’t decide', async () => {
    const db = await withClient({ birthDate: null }, { 5: 2 });
    const run = await cli(['check', '--db', db, '--year', '2021', ...TODAY]);
    expect(run.stderr).toContain('R-037 kunne ikke avgjøres én gang: det mangler opplysninger.\n');
  });

  it('knows the number that the municipality had in an earlier year by its name', async () => {
    const run = await cli(['check', '--db', shared(), '--year', '2015', ...TODAY]);
    expect(findings.parse(run.json).map(({ rule }) => rule)).not.toContain('R-127');
  });

  it('1: an error is named with record, field and what to do', async () => {
    const run = await cli(['check', '--db', await withError(), '--year', '2021', ...TODAY]);
    expect(run.exit).toBe(1);
    expect(findings.parse(run.json).filter(({ severity }) => severity === 'feil')).toEqual([
      {
        rule: 'R-030',
        severity: 'feil',
        client: 'planted',
        field: 'values.6',
        record: 'r1',
        text: expect.stringContaining('bor sammen med andre') as string,
      },
    ]);
  });

  it('takes the year that today is in where none is given', async () => {
    const db = await withError();
    expect((await cli(['check', '--db', db, ...TODAY])).exit).toBe(1);
    expect((await cli(['check', '--db', db, '--today', '2020-12-20'])).exit).toBe(0);
    expect((await cli(['check', '--db', db], { today: '2021-12-20' })).exit).toBe(1);
  });

  it('speaks both languages, to people too', async () => {
    const db = await withError();
    const args = ['check', '--db', db, '--year', '2021', ...TODAY, '--text'];
    const [nb, nn] = [await cli(args), await cli([...args, '--language', 'nn'])];
    expect(nb.stdout).toMatch(/^feil {2}R-030 {2}planted {2}Boligtype er institusjon/m);
    expect(nb.stdout).toMatch(/^Funn: \d+\. Godtatt med grunn: 0\.$/m);
    expect(nn.stdout).toMatch(/^feil {2}R-030 {2}planted {2}Bustadtype er institusjon/m);
    expect(nn.stdout).toMatch(/^Funn: \d+\. Godtekne med grunn: 0\.$/m);
  });

  it('lists what is accepted, with its reason, while it rests on the same data', async () => {
    const finding = {
      ...{ rule: 'R-014', record: null, field: 'address', reason: 'Adressen er sperret' },
      ...{ by: 'Kari Nordmann', at: '2021-12-01T10:00:00+01:00' },
    };
    const listed = async (print: string, ...more: readonly string[]) => {
      const acceptedFindings = [{ ...finding, fingerprint: print }];
      const db = await withClient({ address: null, acceptedFindings });
      const run = await cli(['check', '--db', db, '--year', '2021', ...TODAY, ...more]);
      return z.array(z.looseObject({ rule: z.string() })).parse(run.json);
    };
    const same = fingerprint({ rule: 'R-014', basis: [] });
    expect(await listed(same, '--accepted')).toEqual([
      expect.objectContaining({ ...finding, client: 'planted', severity: 'varsel' }),
    ]);
    expect((await listed(same)).map(({ rule }) => rule)).not.toContain('R-014');
    expect(await listed('of other data', '--accepted')).toEqual([]);
    expect((await listed('of other data')).map(({ rule }) => rule)).toContain('R-014');
  });

  it('changes nothing in the database but its log', async () => {
    const db = copyOf(shared());
    const out = async () =>
      (await cli(['export-data', '--db', db, '--out', `${scratchFolder()}/out.json`])).json;
    const before = await out();
    await cli(['check', '--db', db, '--year', '2021']);
    expect(await out()).toEqual(before);
  });

  it.each([
    [['--year', '15'], '--year er et årstall'],
    [['--year', '2021', '--today', '2021-13-01'], '--today er en dato'],
    [['--year', '2021', '--out', 'x'], '--out hører ikke til'],
  ])('2: %s', async (more, said) => {
    const run = await cli(['check', '--db', shared(), ...more]);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(said);
  });

  it('2: no database is named', async () => {
    expect(await cli(['check', '--year', '2021'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('--db mangler') as string,
    });
  });
});

describe('extract', () => {
  const extract = async (db: string) => {
    const args = ['extract', '--db', db, '--year', '2021', '--out', scratchFolder(), ...TODAY];
    const run = await cli(args);
    return { exit: run.exit, ...z.object({ persons: z.int(), findings }).parse(run.json) };
  };
  const application = { id: 'a1', received: '2021-05-20', services: [50] };

  it('finds the same as the control of those who are in the file, but hints', async () => {
    const db = await withClient({ applications: [application] }, { 9: 5 });
    const made = await extract(db);
    expect(made).toMatchObject({ exit: 0, persons: 3 });
    const control = findings.parse((await cli(['check', '--db', db, '--year', '2021', ...TODAY])).json);
    expect(made.findings).toEqual(control.filter(({ severity }) => severity !== 'tips'));
    expect(made.findings.map(({ rule }) => rule)).toContain('R-030');
  });
});

describe('check --list', () => {
  const listed = z.array(
    z.strictObject({
      rule: z.string().regex(/^R-\d{3}$/),
      severity: z.enum(['sperre', 'feil', 'varsel', 'tips']),
      scope: z.enum(['client', 'municipality']),
      name: z.string(),
      text: z.string(),
      source: z.string(),
    }),
  );

  it('prints every rule and how many there are, without a database or a password', async () => {
    const run = await cli(['check', '--list'], { stdin: null });
    expect(run.exit).toBe(0);
    const rules = listed.parse(run.json);
    expect(rules.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
    expect(rules.length).toBeGreaterThanOrEqual(80);
    expect(run.stderr).toBe(`${rules.length} regler.\n`);
  });

  it('names them in nynorsk for people', async () => {
    const run = await cli(['check', '--list', '--text', '--language', 'nn'], { stdin: null });
    expect(run.stdout).toContain('R-030  feil  Bur på institusjon, men åleine');
    expect(run.stdout).toContain(`${RULES.length} reglar.`);
  });
});
