import { diagnosisOutsideTime } from '../../../shared/rules/r084-diagnosis-outside-time.ts';
import { aClient, aDiagnosis, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

/** Born 12 March 1955; the control is made on 8 January 2016. */
const dated = (diagnosis: Parameters<typeof aDiagnosis>[0], person: Parameters<typeof aClient>[0] = {}) =>
  aClient({ registrations: [aRegistration({ diagnoses: [aDiagnosis(diagnosis)] })], ...person });

clientRuleTable(diagnosisOutsideTime, {
  passes: [
    ['today', dated({ from: '2016-01-08', givenOn: '2016-01-08' })],
    ['from birth', dated({ from: '1955-03-12', onset: '1955-03-12' })],
    ['no diagnosis', aClient({ birthDate: null })],
  ],
  fails: [
    ['from tomorrow', dated({ from: '2016-01-09' }), ['registration-1 diagnoses.0.from']],
    ['given tomorrow', dated({ givenOn: '2016-01-09' }), ['registration-1 diagnoses.0.givenOn']],
    ['onset before birth', dated({ onset: '1955-03-11' }), ['registration-1 diagnoses.0.onset']],
    ['given after death', dated({}, { deathDate: '2015-02-19' }), ['registration-1 diagnoses.0.givenOn']],
    [
      'from tomorrow, date of birth unknown',
      dated({ from: '2016-01-09' }, { birthDate: null }),
      ['registration-1 diagnoses.0.from'],
    ],
  ],
  undecided: [['date of birth unknown', dated({}, { birthDate: null })]],
  says: {
    nb: 'Diagnosen K90 har datoen 09.01.2016, og det er etter dagens dato. Rett datoen.',
    nn: 'Diagnosen K90 har datoen 09.01.2016, og det er etter dagens dato. Rett datoen.',
  },
});
