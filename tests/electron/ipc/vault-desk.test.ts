import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { caseworkers, readMunicipality } from '../../../db/records/office.ts';
import { placeOf, standAt } from '../../../db/place.ts';
import { vaultFileOf } from '../../../db/keys/vault-file.ts';
import { vaultDesk, type DeskOptions, type VaultDesk } from '../../../electron/ipc/vault-desk.ts';
import { status as statusSchema } from '../../../shared/ipc/schemas.ts';
import { CHEAP, PASSWORD } from '../../db/vaults.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'registerkort-desk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const desks: VaultDesk[] = [];
afterEach(() => {
  for (const desk of desks.splice(0)) desk.close();
  vi.useRealTimers();
});

let count = 0;
const places = () => {
  count += 1;
  const own = path.join(folder, String(count), 'deep');
  return { database: path.join(own, 'database', 'registerkort.db'), state: path.join(own, 'state') };
};
function aDesk(more: Partial<DeskOptions> = {}) {
  const opened: string[] = [];
  const desk = vaultDesk({
    ...places(),
    version: '0.1.0',
    testDataOnly: false,
    clock: { today: () => '2025-03-01', now: () => '2025-03-01T09:30:00+01:00' },
    cost: CHEAP,
    onOpen: ({ vault }) => opened.push(vault.caseworker),
    ...more,
  });
  desks.push(desk);
  return { desk, opened };
}

const WISH = {
  municipalityNumber: '3431',
  office: 'Helse og omsorg',
  caseworker: { name: 'Berit Haugland', title: 'sykepleier' },
  password: PASSWORD,
  language: 'nn',
  practice: false,
} as const;

const refused = (code: string, detail?: string) => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});
const sheetOf = async (desk: VaultDesk, wish: Partial<typeof WISH> = {}): Promise<string> => {
  const made = await desk.create({ ...WISH, ...wish });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.recoverySheet;
};
/** A database that is there and locked. */
const locked = async (wish: object = {}, more: Partial<DeskOptions> = {}) => {
  const where = places();
  const { desk } = aDesk({ ...where, ...more });
  const recoverySheet = await sheetOf(desk, wish);
  desk.close();
  return { ...where, recoverySheet };
};

test('a lock keeps where the window stood', async () => {
  const where = places();
  const { desk } = aDesk(where);
  await sheetOf(desk);
  standAt(desk.office().vault, '/clients/1');
  desk.close();
  expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toMatchObject({ ok: true });
  expect(placeOf(desk.office().vault)).toBe('/clients/1');
});

describe('making', () => {
  test('from nothing to open, with its municipality, caseworker and folders', async () => {
    const { desk, opened } = aDesk();
    expect(desk.status()).toMatchObject({ state: 'none', vault: null, today: '2025-03-01' });
    expect(() => desk.office()).toThrow(/locked/);
    expect(await sheetOf(desk)).toMatch(/^(?:[0-9A-Z]{4}-?\s?){7}$/);
    expect([desk.isOpen(), opened]).toEqual([true, ['Berit Haugland']]);
    const status = desk.status();
    expect(statusSchema.parse(status)).toEqual(status);
    expect(status).toMatchObject({
      state: 'open',
      vault: {
        municipalityNumber: '3431',
        municipalityName: 'Dovre',
        purpose: 'municipality',
        language: 'nn',
      },
    });
    const { db } = desk.office().vault;
    expect(readMunicipality(db)).toMatchObject({ number: '3431', district: null });
    expect(caseworkers(db)).toEqual([WISH.caseworker]);
  });

  test('the practice municipality, whatever number was given', async () => {
    const { desk } = aDesk();
    expect(await desk.create({ ...WISH, practice: true, municipalityNumber: '0000' })).toMatchObject({
      ok: true,
    });
    expect(desk.status().vault).toMatchObject({ municipalityNumber: '9998', purpose: 'practice' });
  });

  test.each([
    ['a number of nobody', { municipalityNumber: '0000' }, refused('invalid-input', 'municipalityNumber')],
    [
      'the practice number outside practice',
      { municipalityNumber: '9998' },
      refused('invalid-input', 'municipalityNumber'),
    ],
    ['a weak password', { password: 'kort' }, { ok: false, error: { code: 'weak-password' } }],
    [
      'a very long name',
      { caseworker: { name: 'x'.repeat(300), title: '' } },
      refused('invalid-input', 'caseworker.name'),
    ],
    ['a very long office', { office: 'x'.repeat(300) }, refused('invalid-input', 'office')],
  ])('nothing is made of %s', async (_, wish, expected) => {
    const { desk } = aDesk();
    expect(await desk.create({ ...WISH, ...wish })).toMatchObject(expected);
    expect([desk.status().state, desk.isOpen()]).toEqual(['none', false]);
    expect(await sheetOf(desk)).toBeTruthy();
  });

  test('is begun anew where it was broken off before the database had its name', async () => {
    const where = await locked();
    renameSync(where.database, `${where.database}.making`);
    const { desk } = aDesk(where);
    expect(desk.status()).toMatchObject({ state: 'none', vault: null });
    expect(await sheetOf(desk)).not.toBe(where.recoverySheet);
  });

  test('twice is refused, at the same moment, later and by another start; the first one opens', async () => {
    const where = places();
    const { desk } = aDesk(where);
    const [first, second] = await Promise.all([desk.create(WISH), desk.create({ ...WISH, office: 'Other' })]);
    expect([first.ok, second]).toEqual([true, refused('already-there')]);
    expect(await desk.create(WISH)).toEqual(refused('already-there'));
    desk.close();
    const { desk: later } = aDesk(where);
    expect(await later.create(WISH)).toEqual(refused('already-there'));
    expect(await later.unlock({ password: PASSWORD, acceptOlder: false })).toEqual({ ok: true, value: {} });
    expect(later.status().vault?.office).toBe('Helse og omsorg');
  });
});

describe('unlocking', () => {
  test('the right password opens, a second one changes nothing', async () => {
    const where = await locked();
    const { desk, opened } = aDesk(where);
    expect(desk.status()).toMatchObject({ state: 'locked', vault: { municipalityName: 'Dovre' } });
    const both = await Promise.all([
      desk.unlock({ password: PASSWORD, acceptOlder: false }),
      desk.unlock({ password: PASSWORD, acceptOlder: false }),
    ]);
    expect(both).toEqual([
      { ok: true, value: {} },
      { ok: true, value: {} },
    ]);
    expect(opened).toEqual(['Berit Haugland']);
    desk.close();
    expect([desk.isOpen(), desk.status().state]).toEqual([false, 'locked']);
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toMatchObject({ ok: true });
  });

  test('where there is nothing, nothing opens', async () => {
    const { desk } = aDesk();
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toMatchObject({ ok: false });
    expect(
      await desk.recover({ recoverySheet: 'x', caseworker: '', password: PASSWORD, acceptOlder: false }),
    ).toMatchObject({ ok: false });
    expect(desk.isOpen()).toBe(false);
  });

  test('after three wrong passwords the next one waits, the right one too; all at once doesn’t help', async () => {
    const where = await locked();
    const { desk } = aDesk(where);
    vi.useFakeTimers({ toFake: ['Date'] });
    const tries = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        desk.unlock({ password: `feil passord nummer ${index}`, acceptOlder: false }),
      ),
    );
    expect(tries.map((one) => (one.ok ? 'ok' : one.error.code))).toEqual([
      ...['wrong-password', 'wrong-password', 'wrong-password'],
      ...['wait', 'wait', 'wait'],
    ]);
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toEqual(refused('wait', '2'));
    vi.advanceTimersByTime(1_001);
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toEqual(refused('wait', '1'));
    vi.advanceTimersByTime(1_000);
    expect(await desk.unlock({ password: 'feil igjen', acceptOlder: false })).toEqual(
      refused('wrong-password'),
    );
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toEqual(refused('wait', '4'));
    vi.advanceTimersByTime(4_000);
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toMatchObject({ ok: true });
    desk.close();
    expect(await desk.unlock({ password: 'feil', acceptOlder: false })).toEqual(refused('wrong-password'));
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toMatchObject({ ok: true });
  });
});

describe('recovering', () => {
  test('the sheet opens and sets a new password for the caseworker', async () => {
    const where = await locked();
    const { desk } = aDesk(where);
    expect(
      await desk.recover({ recoverySheet: 'AAAA', caseworker: '', password: PASSWORD, acceptOlder: false }),
    ).toMatchObject({
      ok: false,
      error: { code: 'wrong-recovery-sheet' },
    });
    expect(
      await desk.recover({
        recoverySheet: where.recoverySheet,
        caseworker: '',
        password: 'kort',
        acceptOlder: false,
      }),
    ).toMatchObject({
      ok: false,
      error: { code: 'weak-password' },
    });
    expect(
      await desk.recover({
        recoverySheet: where.recoverySheet,
        caseworker: '',
        password: 'en helt ny lang setning',
        acceptOlder: false,
      }),
    ).toEqual({
      ok: true,
      value: {},
    });
    desk.close();
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toEqual(refused('wrong-password'));
    expect(await desk.unlock({ password: 'en helt ny lang setning', acceptOlder: false })).toMatchObject({
      ok: true,
    });
    expect(desk.office().vault.caseworker).toBe('Berit Haugland');
  });

  test('without the vault file too', async () => {
    const where = await locked();
    rmSync(vaultFileOf(where.database));
    const { desk } = aDesk(where);
    expect(desk.status()).toMatchObject({ state: 'locked', vault: null });
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toEqual(refused('vault-missing'));
    expect(
      await desk.recover({
        recoverySheet: where.recoverySheet,
        caseworker: '',
        password: PASSWORD,
        acceptOlder: false,
      }),
    ).toMatchObject({ ok: true });
  });
});

describe('a run for test data only', () => {
  const testDataOnly = { testDataOnly: true };

  test('opens practice and what it made itself', async () => {
    for (const practice of [true, false]) {
      const where = await locked({ practice }, testDataOnly);
      const { desk } = aDesk({ ...where, ...testDataOnly });
      expect(desk.status()).toMatchObject({
        testDataOnly: true,
        vault: { purpose: practice ? 'practice' : 'testdata' },
      });
      expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toMatchObject({ ok: true });
    }
  });

  test('doesn’t open a municipality’s database, by password or sheet', async () => {
    const where = await locked();
    const { desk, opened } = aDesk({ ...where, ...testDataOnly });
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toEqual(refused('test-data-only'));
    expect(
      await desk.recover({
        recoverySheet: where.recoverySheet,
        caseworker: '',
        password: PASSWORD,
        acceptOlder: false,
      }),
    ).toEqual(refused('test-data-only'));
    expect([desk.isOpen(), opened]).toEqual([false, []]);
  });

  test('nor one whose vault file is gone, or says that it is practice', async () => {
    const gone = await locked();
    rmSync(vaultFileOf(gone.database));
    const forged = await locked();
    const file = vaultFileOf(forged.database);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"municipality",', '"practice",'));
    for (const where of [gone, forged]) {
      const { desk, opened } = aDesk({ ...where, ...testDataOnly });
      expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toMatchObject({ ok: false });
      expect(
        await desk.recover({
          recoverySheet: where.recoverySheet,
          caseworker: '',
          password: PASSWORD,
          acceptOlder: false,
        }),
      ).toEqual(refused('test-data-only'));
      expect([desk.isOpen(), opened]).toEqual([false, []]);
      // Given back: the next start can have it.
      const { desk: later } = aDesk(where);
      expect(
        await later.recover({
          recoverySheet: where.recoverySheet,
          caseworker: '',
          password: PASSWORD,
          acceptOlder: false,
        }),
      ).toMatchObject({ ok: true });
    }
  });
});

describe('a folder that is none to keep it in', () => {
  test.each(['network', 'cloud', 'roaming', 'removable'] as const)(
    'is told, and nothing is made: %s',
    async (reason) => {
      const where = places();
      const { desk } = aDesk({ ...where, refusalOf: () => reason });
      expect(desk.status()).toMatchObject({ state: 'none', place: reason });
      expect(await desk.create(WISH)).toEqual(refused('place-refused', reason));
      expect(existsSync(path.dirname(where.database))).toBe(false);
    },
  );

  test('nor is one opened that was moved there, and its wrong passwords count for nothing', async () => {
    const where = await locked();
    const asked: string[] = [];
    let reason: 'cloud' | null = 'cloud';
    const { desk, opened } = aDesk({
      ...where,
      refusalOf: (folder) => {
        asked.push(folder);
        return reason;
      },
    });
    expect(desk.status()).toMatchObject({ state: 'locked', place: 'cloud' });
    for (let turn = 0; turn < 4; turn += 1)
      expect(await desk.unlock({ password: 'x', acceptOlder: false })).toEqual(
        refused('place-refused', 'cloud'),
      );
    const wish = {
      recoverySheet: where.recoverySheet,
      caseworker: '',
      password: PASSWORD,
      acceptOlder: false,
    };
    expect(await desk.recover(wish)).toEqual(refused('place-refused', 'cloud'));
    expect([opened, new Set(asked)]).toEqual([[], new Set([path.dirname(where.database)])]);

    reason = null;
    expect(desk.status()).not.toHaveProperty('place');
    expect(await desk.unlock({ password: PASSWORD, acceptOlder: false })).toMatchObject({ ok: true });
  });
});

describe('folders', () => {
  let desk: VaultDesk;
  beforeEach(() => {
    ({ desk } = aDesk());
  });

  test('a token stands for its folder once', () => {
    desk.grantFolder('a', '/tmp/a');
    desk.grantFolder('b', '/tmp/b');
    expect([desk.folder('b'), desk.folder('b'), desk.folder('a')]).toEqual(['/tmp/b', null, '/tmp/a']);
  });

  test.each(['', '/tmp/a', '__proto__', 'constructor'])('nothing else is one: %j', (token) => {
    desk.grantFolder('a', '/tmp/a');
    expect(desk.folder(token)).toBeNull();
  });
});
