import type { Language } from '../catalogue/language.ts';
import type { PersonField } from '../record/forms/fields.ts';

/** What the registration's form holds beside the variables, which have their names in the catalogue. */
export type RegistrationField =
  | 'diagnoses'
  | 'date'
  | 'reason'
  | 'coordinator'
  | 'coordinatorFrom'
  | 'coordinatorTo'
  | 'nextAssessment'
  | 'source';

/** Words of the client page: head, rail, signing, and the areas 1, 2, 4, 6 and 7. */
export interface ClientText {
  /** Short names for the rail, areas 1–7. */
  readonly areas: readonly [string, string, string, string, string, string, string];
  readonly registerView: string;
  readonly papers: string;
  readonly rail: string;
  readonly clientHead: string;
  readonly more: string;
  readonly less: string;
  readonly years: (years: number) => string;
  readonly sexes: Readonly<Record<1 | 2, string>>;
  readonly dead: (date: string) => string;
  readonly withoutName: string;
  readonly municipality: (name: string, number: string) => string;
  readonly draft: (date: string) => string;
  readonly saved: (time: string) => string;
  readonly registered: (date: string) => string;
  readonly signedAndValid: string;
  readonly noRegistration: string;
  readonly assessed: (date: string) => string;
  readonly previous: (date: string) => string;
  readonly left: (count: number) => string;
  readonly complete: string;
  readonly running: (count: number) => string;

  readonly newRegistration: string;
  readonly toDraft: string;
  readonly nextField: string;
  readonly startsAs: (previous: string | null) => string;
  readonly discard: string;
  readonly discardHeading: (date: string) => string;
  readonly discardFacts: readonly string[];
  readonly readOnly: (date: string) => string;

  readonly sign: string;
  readonly signHeading: (date: string) => string;
  readonly signLocks: string;
  readonly signHolds: (date: string, replaces: string | null) => string;
  readonly signLate: (latest: string) => string;
  readonly signCarriesOver: (count: number, from: string) => string;
  readonly signPaper: string;
  readonly missingHeading: (count: number) => string;
  readonly goToFirst: string;
  readonly signedHeading: string;
  readonly signedFacts: readonly string[];
  readonly showCard: string;

  readonly missingHere: string;
  readonly nothingMissing: string;

  readonly person: string;
  readonly registration: string;
  readonly housing: string;
  readonly informed: string;
  readonly plan: string;
  readonly fields: Readonly<Record<PersonField | RegistrationField, string>>;
  readonly hints: Readonly<
    Record<'date' | 'future' | 'identityNumber' | 'identityReason' | 'source' | 'confidential', string>
  >;
  readonly informedTo: Readonly<Record<'client' | 'representative', string>>;
  readonly last12Months: (answer: 'yes' | 'no' | 'unknown') => string;

  readonly noDiagnoses: string;
  readonly noStays: string;
  readonly columns: Readonly<Record<'code' | 'from' | 'to' | 'onset' | 'givenBy' | 'type', string>>;
}

export const clientText = {
  nb: {
    areas: [
      'Person og bolig',
      'Lege og tannlege',
      'Funksjonsnivå',
      'Diagnoser',
      'Tjenester',
      'Døgnopphold',
      'Individuell plan',
    ],
    registerView: 'Slik ser registeret det',
    papers: 'Papirer',
    rail: 'Kortets områder',
    clientHead: 'Klient',
    more: 'Vis mer',
    less: 'Vis mindre',
    years: (years) => `${years} år`,
    sexes: { 1: 'mann', 2: 'kvinne' },
    dead: (date) => `død ${date}`,
    withoutName: 'Uten navn',
    municipality: (name, number) => `${name} kommune ${number}`,
    draft: (date) => `Kladd ${date}`,
    saved: (time) => `lagret ${time}`,
    registered: (date) => `Registrering ${date}`,
    signedAndValid: 'signert og gyldig',
    noRegistration: 'Ingen registrering ennå',
    assessed: (date) => `Vurdert ${date}`,
    previous: (date) => `Forrige ${date}`,
    left: (count) => `${count} igjen`,
    complete: 'Ferdig',
    running: (count) => `${count} løper`,

    newRegistration: 'Ny registrering',
    toDraft: 'Gå til kladden',
    nextField: 'Gå til neste felt',
    startsAs: (previous) =>
      previous === null
        ? 'Klienten har ingen registrering ennå.'
        : `En ny registrering begynner som en kopi av den fra ${previous}.`,
    discard: 'Forkast kladden',
    discardHeading: (date) => `Forkast kladden ${date}`,
    discardFacts: [
      'Svarene i kladden fjernes.',
      'Navn, adresse og fødselsnummer blir stående, og signerte registreringer røres ikke.',
    ],
    readOnly: (date) => `Slik står det i registreringen ${date}, som er signert.`,

    sign: 'Signer',
    signHeading: (date) => `Signer registreringen ${date}`,
    signLocks: 'Registreringen kan ikke endres etterpå. Noe nytt skrives i en ny registrering.',
    signHolds: (date, replaces) =>
      replaces === null
        ? `Den gjelder fra ${date}.`
        : `Den gjelder fra ${date} og avløser den fra ${replaces}.`,
    signLate: (latest) =>
      `Den er eldre enn registreringen ${latest}. Den tar plassen sin i historikken og blir ikke den gyldige.`,
    signCarriesOver: (count, from) =>
      count === 1
        ? `Én skår er ikke sett på og blir stående som ${from}.`
        : `${count} skårer er ikke sett på og blir stående som ${from}.`,
    signPaper: 'Registerkortet er klart til å skrives ut og underskrives.',
    missingHeading: (count) =>
      count === 1 ? 'Én ting mangler før signering' : `${count} ting mangler før signering`,
    goToFirst: 'Gå til den første',
    signedHeading: 'Registreringen er signert',
    signedFacts: ['Skriv ut registerkortet og underskriv det på papir.'],
    showCard: 'Vis registerkortet',

    missingHere: 'Mangler i dette området',
    nothingMissing: 'Ingenting mangler her.',

    person: 'Person',
    registration: 'Registreringen',
    housing: 'Familie og bolig',
    informed: 'Informasjon om IPLOS',
    plan: 'Plan og koordinator',
    fields: {
      family: 'Etternavn',
      given: 'Fornavn',
      middle: 'Mellomnavn',
      addressLines: 'Gate- eller veiadresse',
      postcode: 'Postnr.',
      town: 'Poststed',
      confidential: 'Fortrolig adresse',
      identityNumber: 'Fødselsnummer eller D-nummer',
      identityReason: 'Hvorfor nummeret mangler',
      birthDate: 'Fødselsdato',
      sex: 'Kjønn',
      informedDate: 'Informert dato',
      informedTo: 'Hvem fikk informasjonen',
      informedBy: 'Informert av',
      diagnoses: 'Diagnoser',
      date: 'Registreringsdato',
      reason: 'Årsak',
      coordinator: 'Koordinator',
      coordinatorFrom: 'Koordinator fra',
      coordinatorTo: 'Koordinator til',
      nextAssessment: 'Neste vurdering',
      source: 'Opplysninger fra andre',
    },
    hints: {
      date: '010612, t i dag, -7 en uke siden',
      future: '010626, +30 om 30 dager',
      identityNumber: '11 sifre',
      identityReason: 'Bare når klienten ikke har noe nummer ennå',
      source: 'Hvem som ga dem, for eksempel datter eller verge',
      confidential: 'Adressen vises med varsel og skal ikke gis videre.',
    },
    informedTo: { client: 'Klienten', representative: 'Den som ivaretar klientens interesser' },
    last12Months: (answer) => `Siste 12 måneder: ${{ yes: 'ja', no: 'nei', unknown: 'ikke kjent' }[answer]}`,

    noDiagnoses: 'Ingen diagnoser er registrert.',
    noStays: 'Ingen døgnopphold utenfor kommunen er registrert.',
    columns: {
      code: 'ICPC-2',
      from: 'Fra',
      to: 'Til',
      onset: 'Debut',
      givenBy: 'Satt av',
      type: 'Døgntilbud',
    },
  },
  nn: {
    areas: [
      'Person og bustad',
      'Lege og tannlege',
      'Funksjonsnivå',
      'Diagnosar',
      'Tenester',
      'Døgnopphald',
      'Individuell plan',
    ],
    registerView: 'Slik ser registeret det',
    papers: 'Papir',
    rail: 'Områda på kortet',
    clientHead: 'Klient',
    more: 'Vis meir',
    less: 'Vis mindre',
    years: (years) => `${years} år`,
    sexes: { 1: 'mann', 2: 'kvinne' },
    dead: (date) => `død ${date}`,
    withoutName: 'Utan namn',
    municipality: (name, number) => `${name} kommune ${number}`,
    draft: (date) => `Kladd ${date}`,
    saved: (time) => `lagra ${time}`,
    registered: (date) => `Registrering ${date}`,
    signedAndValid: 'signert og gyldig',
    noRegistration: 'Inga registrering enno',
    assessed: (date) => `Vurdert ${date}`,
    previous: (date) => `Førre ${date}`,
    left: (count) => `${count} att`,
    complete: 'Ferdig',
    running: (count) => `${count} går`,

    newRegistration: 'Ny registrering',
    toDraft: 'Gå til kladden',
    nextField: 'Gå til neste felt',
    startsAs: (previous) =>
      previous === null
        ? 'Klienten har inga registrering enno.'
        : `Ei ny registrering tek til som ein kopi av den frå ${previous}.`,
    discard: 'Forkast kladden',
    discardHeading: (date) => `Forkast kladden ${date}`,
    discardFacts: [
      'Svara i kladden blir fjerna.',
      'Namn, adresse og fødselsnummer blir ståande, og signerte registreringar blir ikkje rørte.',
    ],
    readOnly: (date) => `Slik står det i registreringa ${date}, som er signert.`,

    sign: 'Signer',
    signHeading: (date) => `Signer registreringa ${date}`,
    signLocks: 'Registreringa kan ikkje endrast etterpå. Noko nytt blir skrive i ei ny registrering.',
    signHolds: (date, replaces) =>
      replaces === null ? `Ho gjeld frå ${date}.` : `Ho gjeld frå ${date} og avløyser den frå ${replaces}.`,
    signLate: (latest) =>
      `Ho er eldre enn registreringa ${latest}. Ho tek plassen sin i historikken og blir ikkje den gyldige.`,
    signCarriesOver: (count, from) =>
      count === 1
        ? `Éin skår er ikkje sett på og blir ståande som ${from}.`
        : `${count} skårar er ikkje sette på og blir ståande som ${from}.`,
    signPaper: 'Registerkortet er klart til å skrivast ut og underskrivast.',
    missingHeading: (count) =>
      count === 1 ? 'Éin ting manglar før signering' : `${count} ting manglar før signering`,
    goToFirst: 'Gå til den første',
    signedHeading: 'Registreringa er signert',
    signedFacts: ['Skriv ut registerkortet og underskriv det på papir.'],
    showCard: 'Vis registerkortet',

    missingHere: 'Manglar i dette området',
    nothingMissing: 'Ingenting manglar her.',

    person: 'Person',
    registration: 'Registreringa',
    housing: 'Familie og bustad',
    informed: 'Informasjon om IPLOS',
    plan: 'Plan og koordinator',
    fields: {
      family: 'Etternamn',
      given: 'Førenamn',
      middle: 'Mellomnamn',
      addressLines: 'Gate- eller vegadresse',
      postcode: 'Postnr.',
      town: 'Poststad',
      confidential: 'Fortruleg adresse',
      identityNumber: 'Fødselsnummer eller D-nummer',
      identityReason: 'Kvifor nummeret manglar',
      birthDate: 'Fødselsdato',
      sex: 'Kjønn',
      informedDate: 'Informert dato',
      informedTo: 'Kven fekk informasjonen',
      informedBy: 'Informert av',
      diagnoses: 'Diagnosar',
      date: 'Registreringsdato',
      reason: 'Årsak',
      coordinator: 'Koordinator',
      coordinatorFrom: 'Koordinator frå',
      coordinatorTo: 'Koordinator til',
      nextAssessment: 'Neste vurdering',
      source: 'Opplysningar frå andre',
    },
    hints: {
      date: '010612, t i dag, -7 ei veke sidan',
      future: '010626, +30 om 30 dagar',
      identityNumber: '11 siffer',
      identityReason: 'Berre når klienten ikkje har noko nummer enno',
      source: 'Kven som gav dei, til dømes dotter eller verje',
      confidential: 'Adressa blir vist med varsel og skal ikkje gjevast vidare.',
    },
    informedTo: { client: 'Klienten', representative: 'Den som tek vare på interessene til klienten' },
    last12Months: (answer) => `Siste 12 månader: ${{ yes: 'ja', no: 'nei', unknown: 'ikkje kjent' }[answer]}`,

    noDiagnoses: 'Ingen diagnosar er registrerte.',
    noStays: 'Ingen døgnopphald utanfor kommunen er registrerte.',
    columns: {
      code: 'ICPC-2',
      from: 'Frå',
      to: 'Til',
      onset: 'Debut',
      givenBy: 'Sett av',
      type: 'Døgntilbod',
    },
  },
} satisfies Record<Language, ClientText>;
