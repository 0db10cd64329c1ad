import { diagnosisNotGiven } from '../../../shared/rules/r083-diagnosis-not-given.ts';
import { aClient, aDiagnosis, aRegistration } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const given = (givenBy: string | null, givenOn: string | null) =>
  aClient({ registrations: [aRegistration({ diagnoses: [aDiagnosis({ givenBy, givenOn })] })] });

clientRuleTable(diagnosisNotGiven, {
  passes: [
    ['by whom and when', given('Fastlege Ola Moen', '2015-02-20')],
    ['no diagnosis', aClient()],
  ],
  fails: [
    ['by nobody', given(null, '2015-02-20'), ['registration-1 diagnoses.0.givenBy']],
    ['blanks alone', given(' ', '2015-02-20'), ['registration-1 diagnoses.0.givenBy']],
    ['at no time', given('Fastlege Ola Moen', null), ['registration-1 diagnoses.0.givenOn']],
    ['neither, one hit', given(null, null), ['registration-1 diagnoses.0.givenBy']],
  ],
  says: {
    nb: 'Det går ikke fram hvem som satte diagnosen K90, eller når. Bare lege setter diagnose; før legen eller sykehuset og datoen.',
    nn: 'Det går ikkje fram kven som sette diagnosen K90, eller når. Berre lege set diagnose; før legen eller sjukehuset og datoen.',
  },
});
