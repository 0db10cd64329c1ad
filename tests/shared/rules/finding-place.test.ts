import { expect, test } from 'vitest';
import { findingPlace } from '../../../shared/rules/finding-place.ts';
import {
  aClient,
  aDecision,
  aDiagnosis,
  aRegistration,
  aRehabilitation,
  aRejection,
} from '../../builders/client.ts';

const client = aClient({
  registrations: [
    aRegistration({ diagnoses: [aDiagnosis()] }),
    aRegistration({ id: 'writing', status: 'draft', diagnoses: [aDiagnosis({ id: 'diagnosis-2' })] }),
  ],
  decisions: [
    aDecision(),
    aDecision({
      id: 'again',
      periods: [
        { from: '2015-01-05', to: '2015-02-01' },
        { from: '2015-03-02', to: null },
      ],
    }),
    aRejection({ id: 'rejected' }),
  ],
  rehabilitations: [aRehabilitation()],
  stays: [{ id: 'stay-1', type: 1, from: '2015-02-02', to: null }],
});

test.each([
  ['registration-1', 'values.9', 1, '9'],
  ['registration-1', 'values.11', 2, '11'],
  ['registration-1', 'values.18', 3, '18'],
  ['registration-1', 'values.52', 7, '52'],
  ['registration-1', 'diagnoses.0.code', 4, null],
  ['registration-1', 'coordinator.to', 7, 'coordinatorFrom'],
  ['registration-1', 'nextAssessment', 7, 'nextAssessment'],
  ['registration-1', 'date', 1, 'date'],
  ['registration-1', 'paperSigned', 8, 'paperSigned'],
  ['decision-1', 'minutesPerWeek', 5, 'hours'],
  ['decision-1', 'decided', 5, 'decided'],
  ['decision-1', 'periods.0.to', 5, 'to'],
  ['decision-1', 'complaint.outcome', 5, null],
  ['again', 'periods.1.from', 5, 'from'],
  ['again', 'periods.0.from', 5, null],
  ['again', 'periods', 5, 'from'],
  ['rejected', 'minutesPerWeek', 5, 'rejected'],
  ['rejected', 'kind', 5, 'kind'],
  ['process-1', 'goal', 5, 'goal'],
  ['process-1', 'to', 5, 'to'],
  ['application-1', 'received', 5, null],
  ['stay-1', 'to', 6, null],
  [null, 'name.family', 1, 'family'],
  [null, 'previousIdentityNumbers.0.number', 1, 'identityNumber'],
  [null, 'informed.date', 7, 'informedDate'],
  [null, 'registrations', 3, null],
  [null, 'moved.date', 1, null],
])('a finding on %s, %s is put right in area %i', (record, field, area, inForm) => {
  expect(findingPlace(client, { record, field })).toMatchObject({ area, field: inForm });
});

test.each([
  ['writing', 'diagnoses.0.givenBy', 'diagnosis-2', 'givenBy'],
  ['writing', 'diagnoses.7.code', 'writing', 'code'],
  ['registration-1', 'diagnoses.0.to', 'diagnosis-1', null],
])('on %s, %s, in the form of %s, or at its line where it is signed', (record, field, of, inForm) => {
  expect(findingPlace(client, { record, field })).toEqual({ area: 4, field: inForm, record: of });
});

test('on a decision, in its own form', () => {
  expect(findingPlace(client, { record: 'decision-1', field: 'decided' }).record).toBe('decision-1');
});
