import type { AssessedNumber, CodedPersonNumber } from './numbers.ts';
import type { CodedVariable, OpenVariable } from './variable.ts';

/** Areas 1 and 2 of the card: person, housing, assessed by health personnel (guide 2004, variables 1–11). */
export const PERSON_2004 = {
  1: { key: 'name', kind: 'name', area: 'person', required: true, name: { nb: 'Navn', nn: 'Namn' } },
  2: {
    key: 'address',
    kind: 'address',
    area: 'person',
    required: true,
    name: { nb: 'Adresse', nn: 'Adresse' },
  },
  3: {
    key: 'identityNumber',
    kind: 'identityNumber',
    area: 'person',
    required: true,
    name: { nb: 'Fødselsnummer', nn: 'Fødselsnummer' },
  },
  4: {
    key: 'deathDate',
    kind: 'date',
    area: 'person',
    required: false,
    name: { nb: 'Død dato', nn: 'Død dato' },
  },
  5: {
    key: 'maritalStatus',
    kind: 'code',
    area: 'person',
    required: true,
    name: { nb: 'Sivilstand', nn: 'Sivilstand' },
    codes: [
      { code: 1, name: { nb: 'Ugift', nn: 'Ugift' } },
      {
        code: 2,
        name: { nb: 'Gift, samboer, registrert partner', nn: 'Gift, sambuar, registrert partnar' },
        short: { nb: 'Gift, samboer', nn: 'Gift, sambuar' },
      },
      {
        code: 3,
        name: {
          nb: 'Enke/enkemann, gjenlevende samboer/partner',
          nn: 'Enkje/enkjemann, attlevande sambuar/partnar',
        },
        short: { nb: 'Enke/enkemann', nn: 'Enkje/enkjemann' },
      },
      {
        code: 4,
        name: {
          nb: 'Skilt, separert, oppløst partnerskap/samboerskap',
          nn: 'Skild, separert, oppløyst partnarskap/sambuarskap',
        },
        short: { nb: 'Skilt, separert', nn: 'Skild, separert' },
      },
    ],
  },
  6: {
    key: 'household',
    kind: 'code',
    area: 'person',
    required: true,
    name: { nb: 'Husstand', nn: 'Hushald' },
    codes: [
      { code: 1, name: { nb: 'Bor alene', nn: 'Bur åleine' } },
      { code: 2, name: { nb: 'Bor sammen med andre', nn: 'Bur saman med andre' } },
    ],
  },
  7: {
    key: 'unpaidHelp',
    kind: 'code',
    area: 'person',
    required: true,
    name: { nb: 'Får privat, ikke betalt hjelp', nn: 'Får privat, ikkje betalt hjelp' },
    codes: [
      { code: 1, name: { nb: 'Nei', nn: 'Nei' } },
      { code: 2, name: { nb: 'Ja, inntil 3 t/uke', nn: 'Ja, inntil 3 t/veke' } },
      { code: 3, name: { nb: 'Ja, inntil 9 t/uke', nn: 'Ja, inntil 9 t/veke' } },
      { code: 4, name: { nb: 'Ja, over 9 t/uke', nn: 'Ja, over 9 t/veke' } },
    ],
  },
  8: {
    key: 'adaptedDwelling',
    kind: 'code',
    area: 'person',
    required: true,
    name: { nb: 'Tilrettelagt bolig', nn: 'Tilrettelagd bustad' },
    codes: [
      { code: 1, name: { nb: 'Nei', nn: 'Nei' } },
      { code: 2, name: { nb: 'Ja', nn: 'Ja' } },
    ],
  },
  9: {
    key: 'housingType',
    kind: 'code',
    area: 'person',
    required: true,
    name: { nb: 'Boligtype', nn: 'Bustadtype' },
    codes: [
      { code: 1, name: { nb: 'Ordinær bolig', nn: 'Ordinær bustad' } },
      {
        code: 2,
        name: {
          nb: 'Bolig som kommunen disponerer til omsorgs- eller pleieformål, ikke institusjon eller omsorgsbolig',
          nn: 'Bustad som kommunen disponerer til omsorgs- eller pleieformål, ikkje institusjon eller omsorgsbustad',
        },
        short: { nb: 'Bolig til omsorgs- eller pleieformål', nn: 'Bustad til omsorgs- eller pleieformål' },
      },
      { code: 3, name: { nb: 'Omsorgsbolig', nn: 'Omsorgsbustad' } },
      { code: 4, name: { nb: 'Aldershjem', nn: 'Aldersheim' } },
      { code: 5, name: { nb: 'Sykehjem', nn: 'Sjukeheim' } },
      { code: 6, name: { nb: 'Annen institusjon', nn: 'Annan institusjon' } },
      {
        code: 7,
        name: { nb: 'UFB (uten fast bosted)', nn: 'UFB (utan fast bustad)' },
        short: { nb: 'Uten fast bosted', nn: 'Utan fast bustad' },
      },
    ],
  },
  10: {
    key: 'assessedByDentalPersonnel',
    kind: 'date',
    area: 'assessed',
    required: false,
    name: {
      nb: 'Vurdert av tannhelsepersonell siste 12 mnd.',
      nn: 'Vurdert av tannhelsepersonell siste 12 mnd.',
    },
  },
  11: {
    key: 'assessedByPhysician',
    kind: 'date',
    area: 'assessed',
    required: false,
    name: { nb: 'Vurdert av lege siste 12 mnd.', nn: 'Vurdert av lege siste 12 mnd.' },
  },
} as const satisfies Record<1 | 2 | 3 | 4 | AssessedNumber, OpenVariable> &
  Record<CodedPersonNumber, CodedVariable>;
