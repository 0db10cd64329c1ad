import type { Client, Decision, Rehabilitation, Stay } from '../../shared/record/client.ts';
import type { Diagnosis, Registration, RegistrationValues } from '../../shared/record/registration.ts';

/**
 * Records that are valid by default: an invented woman of 60 in Dovre, registered in March 2015. A test
 * overrides what it is about, and nothing else. Identity numbers are synthetic (month + 80).
 */

export const VALUES: RegistrationValues = {
  5: 1,
  6: 1,
  7: 1,
  8: 1,
  9: 1,
  10: '2014-11-20',
  11: '2015-02-26',
  12: 1,
  13: 3,
  14: 1,
  15: 2,
  16: 2,
  17: 3,
  18: 2,
  19: 2,
  20: 2,
  21: 1,
  22: 1,
  23: 3,
  24: 1,
  25: 1,
  26: 2,
  27: 1,
  28: 1,
  52: false,
};

/** Nothing answered yet. */
export const NO_VALUES: RegistrationValues = {
  5: null,
  6: null,
  7: null,
  8: null,
  9: null,
  10: null,
  11: null,
  12: null,
  13: null,
  14: null,
  15: null,
  16: null,
  17: null,
  18: null,
  19: null,
  20: null,
  21: null,
  22: null,
  23: null,
  24: null,
  25: null,
  26: null,
  27: null,
  28: null,
  52: null,
};

/** The default values with some of them replaced. */
export const values = (overrides: Partial<RegistrationValues>): RegistrationValues => ({
  ...VALUES,
  ...overrides,
});

export const aDiagnosis = (overrides: Partial<Diagnosis> = {}): Diagnosis => ({
  id: 'diagnosis-1',
  code: 'K90',
  from: '2015-02-03',
  to: null,
  onset: '2015-02-03',
  givenBy: 'Sykehuset, slagenheten',
  givenOn: '2015-02-20',
  ...overrides,
});

/** A signed registration of 2 March 2015. */
export const aRegistration = (overrides: Partial<Registration> = {}): Registration => ({
  id: 'registration-1',
  date: '2015-03-02',
  codeBook: '2015',
  status: 'signed',
  reason: 'application',
  signedBy: { name: 'Berit Haugland', title: 'sykepleier' },
  signedAt: '2015-03-02T10:42:00+01:00',
  correctionOf: null,
  correctionReason: null,
  values: VALUES,
  coordinator: null,
  diagnoses: [],
  municipality: '0511',
  district: null,
  serviceLevels: [],
  dwelling: null,
  states: {},
  notes: {},
  source: null,
  paperSigned: null,
  nextAssessment: null,
  ...overrides,
});

/** An unsigned registration in which nothing is answered. */
export const aDraft = (overrides: Partial<Registration> = {}): Registration =>
  aRegistration({ status: 'draft', signedBy: null, signedAt: null, values: NO_VALUES, ...overrides });

/** Two hours a week of health services at home, from 16 March 2015. */
export const aDecision = (overrides: Partial<Decision> = {}): Decision => ({
  id: 'decision-1',
  service: 44,
  kind: 'decision',
  decided: '2015-03-09',
  rejected: false,
  minutesPerWeek: 120,
  severalStaff: false,
  organisationNumber: null,
  rehabilitation: null,
  periods: [{ from: '2015-03-16', to: null }],
  complaint: null,
  note: null,
  ...overrides,
});

export const aRejection = (overrides: Partial<Decision> = {}): Decision =>
  aDecision({ rejected: true, minutesPerWeek: null, severalStaff: null, periods: [], ...overrides });

export const aRehabilitation = (overrides: Partial<Rehabilitation> = {}): Rehabilitation => ({
  id: 'process-1',
  kind: 'rehabilitation',
  decided: '2015-03-09',
  from: '2015-03-16',
  to: null,
  goal: 'Gå trygt ute og lage middag selv',
  notReported: [],
  ...overrides,
});

export const aStay = (overrides: Partial<Stay> = {}): Stay => ({
  id: 'stay-1',
  type: 1,
  from: '2015-02-03',
  to: '2015-03-01',
  ...overrides,
});

export const aClient = (overrides: Partial<Client> = {}): Client => ({
  id: 'client-1',
  identityNumber: '12835512094',
  identityReason: null,
  previousIdentityNumbers: [],
  birthDate: '1955-03-12',
  sex: 2,
  name: { family: 'Haugen', given: 'Kari', middle: null },
  address: { lines: ['Granveien 12'], postcode: '2660', town: 'Dombås', confidential: false },
  deathDate: null,
  moved: null,
  contacts: [],
  applications: [{ id: 'application-1', received: '2015-02-24', services: [44] }],
  informed: { date: '2015-03-02', to: 'client', by: 'Berit Haugland' },
  registrations: [aRegistration()],
  rehabilitations: [],
  decisions: [],
  stays: [],
  acceptedFindings: [],
  processAnswers: [],
  ...overrides,
});
