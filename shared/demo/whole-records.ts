import type { Client, Decision } from '../record/client.ts';
import type { Diagnosis, Registration } from '../record/registration.ts';

/** Records with nothing said but what is given. */

type Given<T, K extends keyof T> = Pick<T, K> & Partial<T>;

export const wholeClient = (given: Given<Client, 'id' | 'name'>): Client => ({
  identityNumber: null,
  identityReason: null,
  previousIdentityNumbers: [],
  birthDate: null,
  sex: null,
  address: null,
  deathDate: null,
  moved: null,
  contacts: [],
  applications: [],
  informed: null,
  registrations: [],
  rehabilitations: [],
  decisions: [],
  stays: [],
  acceptedFindings: [],
  processAnswers: [],
  ...given,
});

/** Signed, where nothing else is said. */
export const wholeRegistration = (
  given: Given<Registration, 'id' | 'date' | 'reason' | 'values' | 'signedBy' | 'signedAt'>,
): Registration => ({
  codeBook: '2015',
  status: 'signed',
  correctionOf: null,
  correctionReason: null,
  coordinator: null,
  diagnoses: [],
  municipality: null,
  district: null,
  serviceLevels: [],
  dwelling: null,
  states: {},
  notes: {},
  source: null,
  paperSigned: null,
  nextAssessment: null,
  ...given,
});

/** Granted, where nothing else is said. */
export const wholeDecision = (given: Given<Decision, 'id' | 'service' | 'decided' | 'kind'>): Decision => ({
  rejected: false,
  minutesPerWeek: null,
  severalStaff: null,
  organisationNumber: null,
  rehabilitation: null,
  periods: [],
  complaint: null,
  note: null,
  ...given,
});

export const wholeDiagnosis = (given: Given<Diagnosis, 'id' | 'code' | 'from'>): Diagnosis => ({
  to: null,
  onset: null,
  givenBy: null,
  givenOn: null,
  ...given,
});
