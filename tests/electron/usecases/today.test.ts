import { expect, test } from 'vitest';
import { todaysWork } from '../../../electron/usecases/today.ts';
import type { Client } from '../../../shared/record/client.ts';
import { aClient, aDecision, aDraft, aRegistration, aRejection } from '../../builders/client.ts';
import { openOffice } from './open-office.ts';

const { office, add } = openOffice();

let made = 0;
/** Another client, with a name that tells what she is there for. */
const person = (family: string, rest: Partial<Client>): Client => {
  made += 1;
  return aClient({
    id: `client-${made}`,
    identityNumber: null,
    name: { family, given: 'Anna', middle: null },
    applications: [],
    ...rest,
  });
};

const today = (): string => office().clock.today();
const day = (back: number): string => {
  const date = new Date(`${today()}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + back);
  return date.toISOString().slice(0, 10);
};
const running = (overrides = {}) =>
  aDecision({ decided: day(-500), periods: [{ from: day(-500), to: null }], ...overrides });

test('each kind of work is listed, the most urgent first, and only where there is something to do', () => {
  add(
    person('Kladd', {
      registrations: [
        aRegistration({ paperSigned: day(-60) }),
        aDraft({ id: 'draft-1', date: day(-1), reason: 'evaluation' }),
      ],
    }),
    person('Søker', {
      applications: [{ id: 'application-1', received: day(-40), services: [35] }],
      registrations: [],
    }),
    person('Besvart', {
      registrations: [],
      applications: [{ id: 'application-1', received: day(-40), services: [35] }],
      decisions: [aRejection({ decided: day(-10) })],
    }),
    person('Gammel', {
      registrations: [aRegistration({ date: day(-400), paperSigned: day(-399) })],
      decisions: [running()],
    }),
    person('Avtalt', {
      registrations: [aRegistration({ date: day(-100), paperSigned: day(-99), nextAssessment: day(-1) })],
    }),
    person('Ender', {
      registrations: [aRegistration({ date: day(-30), paperSigned: day(-29) })],
      decisions: [running({ periods: [{ from: day(-100), to: day(28) }] })],
    }),
    person('Videre', {
      registrations: [aRegistration({ date: day(-30), paperSigned: day(-29) })],
      decisions: [
        running({ periods: [{ from: day(-100), to: day(28) }] }),
        running({ id: 'decision-2', periods: [{ from: day(29), to: null }] }),
      ],
    }),
    person('Papir', { registrations: [aRegistration({ date: day(-21) })] }),
    person('Død', {
      deathDate: day(-5),
      registrations: [aRegistration({ date: day(-400) })],
      decisions: [running({ periods: [{ from: day(-100), to: day(28) }] })],
      applications: [{ id: 'application-1', received: day(-40), services: [35] }],
    }),
  );
  const work = todaysWork(office());
  const who = (rows: readonly { readonly name: string }[]): readonly string[] =>
    rows.map(({ name }) => name.split(',')[0] ?? '');
  expect(who(work.drafts.rows)).toEqual(['Kladd']);
  expect(work.drafts.rows[0]).toMatchObject({ registration: 'draft-1', reason: 'evaluation', unseen: 17 });
  expect(work.drafts.rows[0]?.missing).toContain('12');
  expect(who(work.applications.rows)).toEqual(['Søker']);
  expect(who(work.assessments.rows)).toEqual(['Gammel', 'Avtalt']);
  expect(work.assessments.rows.map(({ due }) => due)).toEqual([null, day(-1)]);
  expect(who(work.endings.rows)).toEqual(['Ender']);
  expect(work.endings.rows[0]).toMatchObject({ service: 44, to: day(28) });
  expect(who(work.papers.rows)).toEqual(['Papir']);
});

test('of a long list the first are given, and how many there are', () => {
  add(...Array.from({ length: 12 }, (_, index) => person(`Kladd ${index}`, { registrations: [aDraft()] })));
  const { drafts } = todaysWork(office());
  expect(drafts.count).toBe(12);
  expect(drafts.rows).toHaveLength(8);
});
