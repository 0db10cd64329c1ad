import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Client, Decision, Rehabilitation } from '../record/client.ts';
import type { Diagnosis, Registration, RegistrationValues } from '../record/registration.ts';
import { wholeClient, wholeDecision, wholeDiagnosis, wholeRegistration } from './whole-records.ts';

/** What the records of the letter's four persons have in common: registered on 2 March 2015, decided on the 9th. */

export const PROCESS = 'process-1';
const CASEWORKER = { name: 'Berit Haugland', title: 'sykepleier' } as const;

export const COORDINATOR = { from: '2015-03-09', to: null };

export const letterClient = (given: Partial<Client> & Pick<Client, 'id' | 'name'>): Client =>
  wholeClient({ informed: { date: '2015-03-02', to: 'client', by: CASEWORKER.name }, ...given });

const VALUES: RegistrationValues = {
  ...{ 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: '2014-11-20', 11: '2015-02-26', 12: 1, 13: 3, 14: 1, 15: 2 },
  ...{ 16: 2, 17: 3, 18: 2, 19: 2, 20: 2, 21: 1, 22: 1, 23: 3, 24: 1, 25: 1, 26: 2, 27: 1, 28: 1, 52: false },
};

/** The values with which somebody manages most, with those replaced that differ. */
export const letterValues = (differing: Partial<RegistrationValues>): RegistrationValues => ({
  ...VALUES,
  ...differing,
});

export const letterRegistration = (
  given: Partial<Registration> & Pick<Registration, 'id' | 'values'>,
): Registration =>
  wholeRegistration({
    date: '2015-03-02',
    reason: 'application',
    signedBy: CASEWORKER,
    signedAt: '2015-03-02T10:42:00+01:00',
    municipality: '0511',
    ...given,
  });

export const letterDiagnosis = (
  given: Partial<Diagnosis> & Pick<Diagnosis, 'id' | 'code' | 'from'>,
): Diagnosis => wholeDiagnosis({ givenBy: 'Sykehuset, slagenheten', givenOn: '2015-02-20', ...given });

export const letterProcess = (given: Partial<Rehabilitation>): Rehabilitation => ({
  id: PROCESS,
  kind: 'rehabilitation',
  decided: '2015-03-09',
  from: '2015-03-16',
  to: null,
  goal: null,
  notReported: [],
  ...given,
});

export interface Line {
  readonly hours?: number;
  /** Inside the re-/habilitation process. */
  readonly inside?: true;
  readonly note?: string;
  readonly more?: Partial<Decision>;
}

const WITH_STAFF: readonly ServiceNumber[] = [30, 31, 32, 36, 38, 44];
const RESOLUTION: readonly ServiceNumber[] = [33, 34, 35, 41, 42, 44, 45];

/** Decisions of 9 March 2015 that run from the 16th, numbered in their order. */
export const granted = (...lines: readonly (readonly [ServiceNumber, Line])[]): readonly Decision[] =>
  lines.map(([service, { hours, inside, note, more }], index) =>
    wholeDecision({
      id: `decision-${index + 1}`,
      service,
      decided: '2015-03-09',
      kind: RESOLUTION.includes(service) ? 'resolution' : 'decision',
      minutesPerWeek: hours === undefined ? null : hours * 60,
      severalStaff: WITH_STAFF.includes(service) ? false : null,
      rehabilitation: inside ? PROCESS : null,
      periods: [{ from: '2015-03-16', to: null }],
      note: note ?? null,
      ...more,
    }),
  );
