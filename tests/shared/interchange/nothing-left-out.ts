import type { InterchangeHead } from '../../../shared/interchange/format.ts';
import type { Client } from '../../../shared/record/client.ts';
import {
  aClient,
  aDecision,
  aDiagnosis,
  aDraft,
  aRegistration,
  aRehabilitation,
  aRejection,
  aStay,
  values,
} from '../../builders/client.ts';

const AT = '2015-11-02T09:30:00+01:00';

/** A client with something in every field that an interchange file has; a test holds that none is empty. */
export const nothingLeftOut: Client = aClient({
  id: 'nothing-left-out',
  identityNumber: '21905421414',
  identityReason: 'D-nummeret ga feil på sykehuset',
  birthDate: '1954-10-21',
  previousIdentityNumbers: [{ number: '61905420029', replaced: '2015-05-04' }],
  name: { family: 'Ødegård-Łukasz', given: 'Áile «Bé»', middle: "O'Neil" },
  address: { lines: ['c/o Låven', 'Gata 1 B'], postcode: '2660', town: 'Dombås', confidential: true },
  deathDate: '2016-01-09',
  moved: { date: '2016-01-02', municipality: '0301' },
  contacts: [
    { role: 'phone', name: null, relation: null, phone: '900 00 001' },
    { role: 'nextOfKin', name: 'Liv Haugen', relation: 'datter', phone: '900 00 002' },
    { role: 'guardian', name: 'Per Li', relation: 'oppnevnt', phone: null },
    { role: 'physician', name: 'Lege Moen', relation: null, phone: null },
  ],
  applications: [{ id: 'a1', received: '2014-11-03', services: [44, 30] }],
  informed: { date: '2014-12-01', to: 'representative', by: 'Berit Haugland' },
  registrations: [
    aRegistration({
      id: 'r1',
      date: '2014-12-01',
      values: values({ 52: true }),
      coordinator: { from: '2014-12-01', to: '2015-02-01' },
      diagnoses: [aDiagnosis({ id: 'g1', to: '2015-02-28' })],
      district: '02',
      serviceLevels: ['Hjemmetjenesten', '', 'Team 2'],
      dwelling: 'Solheim',
      states: { 5: 'changed', 12: 'confirmed', 13: 'unseen', koordinator: 'changed' },
      notes: { 12: 'Går lite ut.\nKommer oftere om våren.', koordinator: 'ny fra mai' },
      source: 'datteren',
      paperSigned: '2014-12-08',
      nextAssessment: '2015-06-01',
    }),
    aRegistration({
      id: 'r2',
      date: '2014-12-01',
      reason: 'correction',
      correctionOf: 'r1',
      correctionReason: 'Feil boligtype',
    }),
    aDraft({ id: 'r3', date: '2015-09-01', reason: 'evaluation' }),
  ],
  rehabilitations: [aRehabilitation({ id: 'p1', to: '2015-08-31', notReported: ['Turgruppe', 'Svømming'] })],
  decisions: [
    aDecision({
      id: 'd1',
      rehabilitation: 'p1',
      severalStaff: true,
      periods: [
        { from: '2015-03-16', to: '2015-04-01' },
        { from: '2015-04-09', to: null },
      ],
      complaint: { received: '2015-03-20', sentOn: '2015-03-25', outcome: 'changed', date: '2015-05-02' },
      note: 'Sårstell\nhver dag',
    }),
    aDecision({
      id: 'd2',
      service: 50,
      kind: 'resolution',
      minutesPerWeek: null,
      organisationNumber: '974760673',
    }),
    aRejection({ id: 'd3', service: 38 }),
  ],
  stays: [aStay({ id: 's1' })],
  acceptedFindings: [
    {
      rule: 'R-055',
      record: 'd1',
      field: 'decided',
      reason: 'Avtalt før vedtaket',
      by: 'Berit Haugland',
      at: AT,
      fingerprint: '0f1e2d',
    },
  ],
  processAnswers: [{ decision: 'd2', reason: 'Ikke del av noe', by: 'Berit Haugland', at: AT }],
});

export const fullHead: InterchangeHead = {
  municipality: { number: '3431', district: '02', organisationNumber: '974760673' },
  caseworkers: [
    { name: 'Berit Haugland', title: 'sykepleier' },
    { name: 'Per Li', title: '' },
  ],
  dwellings: [{ name: 'Solheim', address: 'Vegen 1', housingType: 5, organisationNumber: '974760673' }],
};
