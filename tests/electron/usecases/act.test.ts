import { beforeEach, describe, expect, test } from 'vitest';
import { listClients } from '../../../db/records/client-list.ts';
import { draftsOf } from '../../../db/records/drafts.ts';
import { act, type ActWish } from '../../../electron/usecases/act.ts';
import { keep } from '../../../electron/usecases/keep.ts';
import { registerView } from '../../../shared/reporting/register-view.ts';
import { aClient, aDecision, aRegistration, aRehabilitation } from '../../builders/client.ts';
import { valueOf } from '../../db/vaults.ts';
import { openOffice, TODAY } from './open-office.ts';

const { office, add, client, lines, logged } = openOffice();
const D_NUMBER = '52835510077';
const PERMANENT = '12835510083';

beforeEach(() =>
  add(
    aClient({
      id: 'kari',
      identityNumber: D_NUMBER,
      rehabilitations: [aRehabilitation()],
      decisions: [aDecision({ id: 'home' }), aDecision({ id: 'food', service: 34 })],
      registrations: [aRegistration()],
    }),
    aClient({ id: 'other', identityNumber: '12835510245' }),
  ),
);

const done = (wish: Pick<ActWish, 'act' | 'typed'> & Partial<ActWish>) =>
  valueOf(act(office(), { client: 'kari', record: null, chosen: null, apply: true, ...wish }));
const faults = (wish: Parameters<typeof done>[0]) =>
  done(wish)?.faults.map(({ field, code }) => `${field}: ${code}`);

describe('an act', () => {
  const stay = { act: 'recordStay', typed: { type: '1', from: '01.04.2015', to: '06.04.2015' } } as const;

  test('is shown before it is done, and nothing is written for that', () => {
    const before = lines();
    const shown = done({ ...stay, apply: false });
    expect(shown?.record).toBeNull();
    expect(shown?.plan.map(({ does, record }) => `${record.kind} ${does}`)).toEqual([
      ...['decision ends', 'decision begins', 'decision ends', 'decision begins'],
      ...['stay adds', 'stay begins'],
    ]);
    expect(lines()).toBe(before);
    expect(client('kari').stays).toEqual([]);
  });

  test('is one save with one line in the log, which holds ids alone', () => {
    const log = logged(() => done(stay));
    const { stays, decisions } = client('kari');
    expect(log).toEqual([`changed kari {"act":"recordStay","record":"${stays[0]?.id ?? ''}"}`]);
    expect(decisions.map(({ id, periods }) => [id, periods])).toEqual(
      ['home', 'food'].map((id) => [
        id,
        [
          { from: '2015-03-16', to: '2015-03-31' },
          { from: '2015-04-07', to: null },
        ],
      ]),
    );
  });

  test('is refused with faults, whoever asks, and then writes nothing', () => {
    const before = lines();
    expect(faults({ act: 'recordDeath', typed: { date: '06.05.2015' } })).toEqual(['date: in-the-future']);
    expect(done({ ...stay, client: 'nobody' })).toBeNull();
    expect(lines()).toBe(before);
  });

  test('that changes nothing writes nothing', () => {
    done({ act: 'recordDeath', typed: { date: '01.05.2015' } });
    const before = lines();
    expect(done({ act: 'recordDeath', typed: { date: '01.05.2015' } })?.faults).toEqual([]);
    expect(lines()).toBe(before);
  });

  test('tells the record that it made or changed', () => {
    const made = done(stay)?.record ?? '';
    expect(client('kari').stays[0]?.id).toBe(made);
    expect(done({ ...stay, record: made, typed: { ...stay.typed, type: '2' } })?.record).toBe(made);
    expect(client('kari').stays).toEqual([{ id: made, type: 2, from: '2015-04-01', to: '2015-04-06' }]);
    done({ act: 'removeStay', typed: {}, record: made });
    expect(client('kari')).toMatchObject({
      stays: [],
      decisions: [{ periods: [{ from: '2015-03-16', to: null }] }, {}],
    });
  });
});

test('after a permanent number the client is found by both, and nobody else gets either', () => {
  const search = (query: string) =>
    listClients(office().vault.db, { query, after: null, limit: 10, today: TODAY })?.rows.map(({ id }) => id);
  expect(faults({ act: 'replaceNumber', typed: { number: '12835510245' } })).toEqual([
    'number: identity-number-taken',
  ]);
  done({ act: 'replaceNumber', typed: { number: PERMANENT, replaced: '02.05.2015' } });
  expect([search(D_NUMBER), search(PERMANENT), search('528355 10077')]).toEqual([
    ['kari'],
    ['kari'],
    ['kari'],
  ]);
  expect(client('kari')).toMatchObject({
    identityNumber: PERMANENT,
    previousIdentityNumbers: [{ number: D_NUMBER, replaced: '2015-05-02' }],
    registrations: [{ id: 'registration-1' }],
  });
  expect(faults({ client: 'other', act: 'replaceNumber', typed: { number: PERMANENT } })).toEqual([
    'number: identity-number-taken',
  ]);
});

test('a death, its correction and its taking back are stored', () => {
  done({ act: 'recordDeath', typed: { date: '01.05.2015' } });
  expect(client('kari').deathDate).toBe('2015-05-01');
  expect(registerView(client('kari'), '2015-05-02').services).toEqual([]);
  done({ act: 'recordDeath', typed: { date: '' } });
  expect(client('kari').deathDate).toBeNull();
  expect(registerView(client('kari'), TODAY).services).toHaveLength(3);
});

test('moving away, with what goes on all the same', () => {
  done({ act: 'recordMove', typed: { date: '01.05.2015', municipality: '0501' }, chosen: ['home'] });
  expect(client('kari').moved).toEqual({ date: '2015-05-01', municipality: '0501' });
  expect(registerView(client('kari'), TODAY).services.map(({ service }) => service)).toEqual([34, 45]);
});

test('applications come, change and go; a rejection and its complaint are kept', () => {
  const made =
    done({ act: 'recordApplication', typed: { received: '01.05.2015', services: '38' } })?.record ?? '';
  done({ act: 'recordApplication', record: made, typed: { received: '02.05.2015' } });
  expect(client('kari').applications.at(-1)).toEqual({ id: made, received: '2015-05-02', services: [] });
  done({ act: 'removeApplication', record: made, typed: {} });
  expect(client('kari').applications).toHaveLength(1);

  const rejected = done({ act: 'reject', typed: { service: '38', decided: '04.05.2015' } })?.record ?? '';
  done({ act: 'recordComplaint', record: rejected, typed: { received: '05.05.2015' } });
  expect(client('kari').decisions.at(-1)).toMatchObject({
    id: rejected,
    rejected: true,
    complaint: { received: '2015-05-05', outcome: null },
  });
});

describe('what is typed in an act', () => {
  const typing = (typed: Readonly<Record<string, string>>) => ({
    client: 'kari',
    form: 'act' as const,
    subject: 'recordDeath new',
    typed,
    focus: 'date',
  });

  test('is kept as it stands, and told what is wrong with it', () => {
    const kept = valueOf(keep(office(), typing({ date: '31.0' })));
    expect(kept).toMatchObject({ faults: [{ field: 'date', code: 'not-a-date' }] });
    expect(draftsOf(office().vault.db, 'kari')).toMatchObject([
      { form: 'act', subject: 'recordDeath new', typed: { date: '31.0' }, focus: 'date' },
    ]);
  });

  test('is gone when the act is done', () => {
    valueOf(keep(office(), typing({ date: '01.05.2015' })));
    const wish = { client: 'kari', act: 'recordDeath', record: null, chosen: null, apply: true } as const;
    expect(valueOf(act(office(), { ...wish, typed: { date: '01.05.2015' } }))?.faults).toEqual([]);
    expect(draftsOf(office().vault.db, 'kari')).toEqual([]);
  });

  test('of an act that there isn’t is refused', () => {
    expect(valueOf(keep(office(), { ...typing({}), subject: 'constructor new' }))).toBe('no-such-record');
    expect(valueOf(keep(office(), { ...typing({}), subject: 'recordDeath ' }))).toBe('no-such-record');
  });
});
