import type { Client } from '../record/client.ts';
import {
  COORDINATOR,
  granted,
  letterClient,
  letterDiagnosis,
  letterProcess,
  letterRegistration,
  letterValues,
} from './letter-records.ts';

/**
 * The four persons of the letter of 5 May 2015 (annex 2), with the ages that they have on that day. The letter
 * gives services and hours; the rest is invented. What is inside the process is marked with its id.
 */

/** 60, stroke and asthma, home from hospital. 44: 5 h, 31: 2 h, 30: 1 h, 45, coordinator. */
export const kari: Client = letterClient({
  id: 'kari',
  identityNumber: '12835512094',
  birthDate: '1955-03-12',
  sex: 2,
  name: { family: 'Haugen', given: 'Kari', middle: null },
  address: { lines: ['Granveien 12'], postcode: '2660', town: 'Dombås', confidential: false },
  applications: [{ id: 'kari-application', received: '2015-02-24', services: [30, 31, 44, 45] }],
  registrations: [
    letterRegistration({
      id: 'kari-registration',
      values: letterValues({
        5: 3,
        7: 2,
        13: 4,
        15: 3,
        16: 2,
        17: 4,
        18: 3,
        19: 3,
        20: 3,
        23: 3,
        26: 2,
        52: false,
      }),
      coordinator: COORDINATOR,
      diagnoses: [
        letterDiagnosis({ id: 'kari-stroke', code: 'K90', from: '2015-02-03', onset: '2015-02-03' }),
        letterDiagnosis({
          id: 'kari-asthma',
          code: 'R96',
          from: '2009-04-20',
          onset: null,
          givenBy: 'Fastlege Ola Moen',
          givenOn: '2009-04-20',
        }),
      ],
    }),
  ],
  rehabilitations: [letterProcess({ goal: 'Gå trygt ute og lage middag selv' })],
  decisions: granted(
    [44, { hours: 4, inside: true, note: 'Opptrening, rehabiliteringsteam' }],
    [31, { hours: 2, inside: true, note: 'Opplæring i nye hjelpemidler' }],
    [44, { hours: 1, note: 'Sårstell' }],
    [30, { hours: 1, note: 'Støvsuging' }],
  ),
  stays: [{ id: 'kari-hospital', type: 1, from: '2015-02-03', to: '2015-03-01' }],
});

/** 35, autism, own flat in a bofellesskap. 44: 121.5 h, 31: 10 h, 30: 25 h, 33, 43, 45, plan, coordinator. */
const ola: Client = letterClient({
  id: 'ola',
  identityNumber: '20818021195',
  birthDate: '1980-01-20',
  sex: 1,
  name: { family: 'Bakke', given: 'Ola', middle: null },
  address: { lines: ['Solvegen 3 B'], postcode: '2660', town: 'Dombås', confidential: false },
  applications: [{ id: 'ola-application', received: '2015-02-10', services: [30, 31, 33, 43, 44, 45] }],
  informed: { date: '2015-03-02', to: 'representative', by: 'Berit Haugland' },
  registrations: [
    letterRegistration({
      id: 'ola-registration',
      values: letterValues({
        ...{ 5: 1, 6: 1, 7: 1, 8: 2, 9: 2, 12: 5, 13: 5, 14: 4, 15: 4, 16: 1, 17: 4, 18: 4, 19: 3, 20: 4 },
        ...{ 21: 3, 22: 3, 23: 4, 24: 1, 25: 1, 26: 3, 27: 4, 28: 5, 52: true },
      }),
      coordinator: COORDINATOR,
      diagnoses: [
        letterDiagnosis({
          id: 'ola-autism',
          code: 'P99',
          from: '1985-06-14',
          onset: null,
          givenOn: '2014-10-02',
        }),
      ],
    }),
  ],
  rehabilitations: [
    letterProcess({
      kind: 'habilitation',
      goal: 'Selvstendighet i aktivitet, mindre bruk av tvang',
    }),
  ],
  decisions: granted(
    [44, { hours: 120, inside: true, note: 'Forebygge utagerende atferd' }],
    [44, { hours: 1, inside: true, note: 'Tilrettelegging og opplæring i ernæring' }],
    [31, { hours: 10, inside: true, note: 'Opplæring i daglige gjøremål etter plan' }],
    [33, { inside: true }],
    [43, { inside: true }],
    [44, { hours: 0.5, note: 'Medikamenthåndtering' }],
    [30, { hours: 25, note: 'Klesvask, gulvvask, oppvask, matlaging' }],
  ),
});

/** 12, lives with her parents. 44: 3 h, 37: 20 h, 38: 3 h, 40, 45, plan, coordinator; school health not reported. */
const elin: Client = letterClient({
  id: 'elin',
  identityNumber: '14890260021',
  birthDate: '2002-09-14',
  sex: 2,
  name: { family: 'Lunde', given: 'Elin', middle: 'Sofie' },
  address: { lines: ['Bjørkelia 7'], postcode: '2662', town: 'Dovre', confidential: false },
  applications: [{ id: 'elin-application', received: '2015-01-28', services: [37, 38, 40, 44, 45] }],
  informed: { date: '2015-03-02', to: 'representative', by: 'Berit Haugland' },
  registrations: [
    letterRegistration({
      id: 'elin-registration',
      values: letterValues({
        ...{ 5: 1, 6: 2, 7: 4, 8: 2, 9: 1, 12: 4, 13: 1, 14: 4, 15: 5, 16: 3, 17: 1, 18: 4, 19: 4, 20: 1 },
        ...{ 21: 3, 22: 4, 23: 4, 24: 1, 25: 1, 26: 3, 27: 3, 28: 3, 52: true },
      }),
      coordinator: COORDINATOR,
      diagnoses: [
        letterDiagnosis({ id: 'elin-cerebral-palsy', code: 'N99', from: '2003-05-06', onset: '2002-09-14' }),
        letterDiagnosis({ id: 'elin-epilepsy', code: 'N88', from: '2006-11-13', onset: null }),
      ],
    }),
  ],
  rehabilitations: [
    letterProcess({
      kind: 'habilitation',
      goal: 'Kle på seg selv og flytte seg mellom rommene',
      notReported: ['Skolehelsetjeneste'],
    }),
  ],
  decisions: granted(
    [44, { hours: 1, inside: true, note: 'Ergoterapeut' }],
    [44, { hours: 2, inside: true, note: 'Fysioterapeut' }],
    [38, { hours: 3, note: 'Følger til ridning' }],
    [40, {}],
    [37, { hours: 20, more: { organisationNumber: '310000019' } }],
  ),
});

/** 32, own flat. 44: 5 h, 31: 2 h, 38: 3 h, 33, 45, plan, coordinator; Aktiv på dagtid not reported. */
const hamid: Client = letterClient({
  id: 'hamid',
  identityNumber: '03918233104',
  birthDate: '1982-11-03',
  sex: 1,
  name: { family: 'Karimi', given: 'Hamid', middle: null },
  address: { lines: ['Kyrkjevegen 21'], postcode: '2660', town: 'Dombås', confidential: false },
  applications: [{ id: 'hamid-application', received: '2015-02-17', services: [31, 33, 38, 44, 45] }],
  registrations: [
    letterRegistration({
      id: 'hamid-registration',
      values: letterValues({
        12: 3,
        13: 2,
        14: 3,
        15: 3,
        16: 1,
        17: 3,
        18: 2,
        19: 1,
        20: 3,
        23: 2,
        26: 1,
        28: 2,
        52: true,
      }),
      coordinator: COORDINATOR,
    }),
  ],
  rehabilitations: [
    letterProcess({
      goal: 'Klare egen husholdning og komme ut hver dag',
      notReported: ['Aktiv på dagtid'],
    }),
  ],
  decisions: granted(
    [44, { hours: 2, inside: true, note: 'Psykisk helseteam' }],
    [44, { hours: 3, inside: true, note: 'Vernepleier, miljøarbeiderteamet' }],
    [31, { hours: 2, inside: true, note: 'Opplæring i daglige gjøremål' }],
    [33, { inside: true, note: 'Aktivitetshuset, tilrettelagt arbeid' }],
    [38, { hours: 3, inside: true }],
  ),
});

export const CASES = { kari, ola, elin, hamid } as const;
