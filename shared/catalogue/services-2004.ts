import type { ServiceNumber } from './numbers.ts';
import type { ServiceType, ServiceVariable } from './variable.ts';

/** Fields that most services share; an entry says where it differs. */
const PLAIN = {
  kind: 'service',
  area: 'services',
  required: false,
  hours: false,
  severalStaff: false,
  organisationNumber: false,
  organisationNumberOptional: false,
  resolutionAllowed: false,
} as const;

const NO_LAW_NAMED = { nb: '', nn: '' } as const;
const HEALTH_SERVICES_ACT = {
  nb: 'Lov om helsetjenesten i kommunene § 1-3, jf. § 2-1',
  nn: 'Lov om helsetenesta i kommunane § 1-3, jf. § 2-1',
} as const;

const allYears = (code: number): readonly ServiceType[] => [{ code, firstYear: null, lastYear: null }];

/** Dwellings have one code of their own until reporting year 2018, and share 29 from 2019. */
const dwelling = (code: number): readonly ServiceType[] => [
  { code, firstYear: null, lastYear: 2018 },
  { code: 29, firstYear: 2019, lastYear: null },
];

/** Area 5 of the card: municipal services (guide 2004, variables 30–50). */
export const SERVICES_2004 = {
  30: {
    ...PLAIN,
    key: 'practicalDailyTasks',
    name: { nb: 'Praktisk bistand: daglige gjøremål', nn: 'Praktisk bistand: daglege gjeremål' },
    short: { nb: 'Daglige gjøremål', nn: 'Daglege gjeremål' },
    hours: 'required',
    severalStaff: true,
    law: {
      nb: 'Lov om sosiale tjenester § 4-2 a, jf. § 4-3',
      nn: 'Lov om sosiale tenester § 4-2 a, jf. § 4-3',
    },
    serviceTypes: allYears(1),
  },
  31: {
    ...PLAIN,
    key: 'practicalTraining',
    name: {
      nb: 'Praktisk bistand – opplæring: daglige gjøremål',
      nn: 'Praktisk bistand – opplæring: daglege gjeremål',
    },
    short: { nb: 'Opplæring', nn: 'Opplæring' },
    hours: 'required',
    severalStaff: true,
    law: {
      nb: 'Lov om sosiale tjenester § 4-2 a, jf. § 4-3',
      nn: 'Lov om sosiale tenester § 4-2 a, jf. § 4-3',
    },
    serviceTypes: allYears(2),
  },
  32: {
    ...PLAIN,
    key: 'personalAssistant',
    name: {
      nb: 'Praktisk bistand: brukerstyrt personlig assistent',
      nn: 'Praktisk bistand: brukarstyrt personleg assistent',
    },
    short: { nb: 'BPA', nn: 'BPA' },
    hours: 'required',
    severalStaff: true,
    law: {
      nb: 'Lov om sosiale tjenester § 4-2 a, jf. § 4-3',
      nn: 'Lov om sosiale tenester § 4-2 a, jf. § 4-3',
    },
    serviceTypes: allYears(3),
  },
  33: {
    ...PLAIN,
    key: 'dayCentre',
    name: { nb: 'Dagsenter', nn: 'Dagsenter' },
    short: { nb: 'Dagsenter', nn: 'Dagsenter' },
    hours: 'required',
    resolutionAllowed: true,
    law: NO_LAW_NAMED,
    serviceTypes: allYears(4),
  },
  34: {
    ...PLAIN,
    key: 'mealDelivery',
    name: { nb: 'Matombringing', nn: 'Matombringing' },
    short: { nb: 'Matombringing', nn: 'Matombringing' },
    resolutionAllowed: true,
    law: NO_LAW_NAMED,
    serviceTypes: allYears(5),
  },
  35: {
    ...PLAIN,
    key: 'safetyAlarm',
    name: { nb: 'Trygghetsalarm', nn: 'Tryggleiksalarm' },
    short: { nb: 'Trygghetsalarm', nn: 'Tryggleiksalarm' },
    resolutionAllowed: true,
    law: NO_LAW_NAMED,
    serviceTypes: allYears(6),
  },
  36: {
    ...PLAIN,
    key: 'respiteOutsideInstitution',
    name: { nb: 'Avlastning – utenfor institusjon', nn: 'Avlasting – utanfor institusjon' },
    short: { nb: 'Avlastning ute', nn: 'Avlasting ute' },
    hours: 'required',
    severalStaff: true,
    law: {
      nb: 'Lov om sosiale tjenester § 4-2 b, jf. § 4-3',
      nn: 'Lov om sosiale tenester § 4-2 b, jf. § 4-3',
    },
    serviceTypes: allYears(7),
  },
  37: {
    ...PLAIN,
    key: 'respiteInInstitution',
    name: { nb: 'Avlastning – i institusjon', nn: 'Avlasting – i institusjon' },
    short: { nb: 'Avlastning inne', nn: 'Avlasting inne' },
    organisationNumber: true,
    law: {
      nb: 'Lov om sosiale tjenester § 4-2 b, jf. § 4-3',
      nn: 'Lov om sosiale tenester § 4-2 b, jf. § 4-3',
    },
    serviceTypes: allYears(8),
  },
  38: {
    ...PLAIN,
    key: 'supportContact',
    name: { nb: 'Støttekontakt', nn: 'Støttekontakt' },
    short: { nb: 'Støttekontakt', nn: 'Støttekontakt' },
    hours: 'required',
    severalStaff: true,
    law: {
      nb: 'Lov om sosiale tjenester § 4-2 c, jf. § 4-3',
      nn: 'Lov om sosiale tenester § 4-2 c, jf. § 4-3',
    },
    serviceTypes: allYears(9),
  },
  39: {
    ...PLAIN,
    key: 'roundTheClockCare',
    name: {
      nb: 'Institusjon eller bolig med heldøgns omsorgstjenester',
      nn: 'Institusjon eller bustad med heildøgns omsorgstenester',
    },
    short: { nb: 'Heldøgns omsorg', nn: 'Heildøgns omsorg' },
    organisationNumber: true,
    law: {
      nb: 'Lov om sosiale tjenester § 4-2 d, jf. § 4-3',
      nn: 'Lov om sosiale tenester § 4-2 d, jf. § 4-3',
    },
    serviceTypes: allYears(10),
  },
  40: {
    ...PLAIN,
    key: 'carePay',
    name: { nb: 'Omsorgslønn', nn: 'Omsorgsløn' },
    short: { nb: 'Omsorgslønn', nn: 'Omsorgsløn' },
    hours: 'required',
    law: {
      nb: 'Lov om sosiale tjenester § 4-2 e, jf. § 4-3',
      nn: 'Lov om sosiale tenester § 4-2 e, jf. § 4-3',
    },
    serviceTypes: allYears(11),
  },
  41: {
    ...PLAIN,
    key: 'careDwelling',
    name: { nb: 'Omsorgsbolig', nn: 'Omsorgsbustad' },
    short: { nb: 'Omsorgsbolig', nn: 'Omsorgsbustad' },
    resolutionAllowed: true,
    law: NO_LAW_NAMED,
    serviceTypes: dwelling(12),
  },
  42: {
    ...PLAIN,
    key: 'otherDwelling',
    name: { nb: 'Annen bolig', nn: 'Annan bustad' },
    short: { nb: 'Annen bolig', nn: 'Annan bustad' },
    resolutionAllowed: true,
    law: NO_LAW_NAMED,
    serviceTypes: dwelling(13),
  },
  43: {
    ...PLAIN,
    key: 'systematicCoercion',
    name: { nb: 'Tvang i systematiske tiltak', nn: 'Tvang i systematiske tiltak' },
    short: { nb: 'Tvang', nn: 'Tvang' },
    law: { nb: 'Lov om sosiale tjenester kap. 4 A', nn: 'Lov om sosiale tenester kap. 4 A' },
    serviceTypes: allYears(14),
  },
  44: {
    ...PLAIN,
    key: 'homeHealthCare',
    name: { nb: 'Pleie og omsorg utenfor institusjon', nn: 'Pleie og omsorg utanfor institusjon' },
    short: { nb: 'Pleie og omsorg', nn: 'Pleie og omsorg' },
    hours: 'required',
    severalStaff: true,
    resolutionAllowed: true,
    law: HEALTH_SERVICES_ACT,
    serviceTypes: allYears(15),
  },
  45: {
    ...PLAIN,
    key: 'rehabilitation',
    name: { nb: 'Re-/habilitering utenfor institusjon', nn: 'Re-/habilitering utanfor institusjon' },
    short: { nb: 'Re-/habilitering', nn: 'Re-/habilitering' },
    resolutionAllowed: true,
    law: {
      nb: 'Lov om helsetjenesten i kommunene § 1-3, jf. forskrift om habilitering og rehabilitering',
      nn: 'Lov om helsetenesta i kommunane § 1-3, jf. forskrift om habilitering og rehabilitering',
    },
    serviceTypes: allYears(16),
  },
  46: {
    ...PLAIN,
    key: 'dayStay',
    name: { nb: 'Dagopphold i institusjon', nn: 'Dagopphald i institusjon' },
    short: { nb: 'Dagopphold', nn: 'Dagopphald' },
    hours: 'required',
    organisationNumber: true,
    organisationNumberOptional: true,
    law: HEALTH_SERVICES_ACT,
    serviceTypes: allYears(17),
  },
  47: {
    ...PLAIN,
    key: 'timeLimitedAssessment',
    name: {
      nb: 'Tidsbegrenset opphold i institusjon – utredning/behandling',
      nn: 'Tidsavgrensa opphald i institusjon – utgreiing/behandling',
    },
    short: { nb: 'Opphold: utredning', nn: 'Opphald: utgreiing' },
    organisationNumber: true,
    law: HEALTH_SERVICES_ACT,
    serviceTypes: allYears(18),
  },
  48: {
    ...PLAIN,
    key: 'timeLimitedRehabilitation',
    name: {
      nb: 'Tidsbegrenset opphold i institusjon – re-/habilitering',
      nn: 'Tidsavgrensa opphald i institusjon – re-/habilitering',
    },
    short: { nb: 'Opphold: re-/habilitering', nn: 'Opphald: re-/habilitering' },
    organisationNumber: true,
    law: HEALTH_SERVICES_ACT,
    serviceTypes: allYears(19),
  },
  49: {
    ...PLAIN,
    key: 'timeLimitedOther',
    name: {
      nb: 'Tidsbegrenset opphold i institusjon – annet',
      nn: 'Tidsavgrensa opphald i institusjon – anna',
    },
    short: { nb: 'Opphold: annet', nn: 'Opphald: anna' },
    organisationNumber: true,
    law: HEALTH_SERVICES_ACT,
    serviceTypes: allYears(20),
  },
  50: {
    ...PLAIN,
    key: 'longTermStay',
    name: { nb: 'Langtidsopphold i institusjon', nn: 'Langtidsopphald i institusjon' },
    short: { nb: 'Langtidsopphold', nn: 'Langtidsopphald' },
    organisationNumber: true,
    law: HEALTH_SERVICES_ACT,
    serviceTypes: allYears(21),
  },
} as const satisfies Record<ServiceNumber, ServiceVariable>;
