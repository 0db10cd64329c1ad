import type { AssessedNumber, Score, StayType } from '../catalogue/numbers.ts';
import type { Language } from '../catalogue/language.ts';

/** Every word on the papers that isn't in the catalogue. `{…}` stands for what is filled in. */
export interface PaperText {
  readonly card: string;
  readonly worksheetCard: string;
  readonly municipality: string;
  readonly codeBook: string;
  readonly printed: string;
  readonly page: string;
  readonly registered: string;
  readonly drafted: string;
  readonly notRegistered: string;
  readonly code: string;

  readonly valid: string;
  readonly draft: string;
  readonly superseded: string;
  readonly correctionOf: string;
  readonly late: string;
  readonly practice: string;
  readonly testData: string;
  readonly confidential: string;
  readonly worksheet: string;
  readonly worksheetNotice: string;
  readonly watermarks: Readonly<Record<'draft' | 'superseded' | 'practice' | 'testdata', string>>;

  readonly head: string;
  readonly municipalityNumber: string;
  readonly district: string;
  readonly serviceLevel: string;
  readonly registrationDate: string;
  readonly nextAssessment: string;
  readonly reason: string;

  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string;
  readonly confidentialAddress: string;
  readonly born: string;
  readonly greyIsPrevious: string;
  readonly previous: string;

  readonly assessed: Readonly<Record<AssessedNumber, string>>;
  readonly assessedShort: Readonly<Record<AssessedNumber, string>>;
  readonly lastDate: string;
  readonly lastTwelveMonths: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;

  readonly allSeventeen: string;
  readonly number: string;
  readonly variable: string;
  readonly noHelpNeeded: string;
  readonly helpNeeded: string;
  readonly scoreInWords: string;
  readonly previousScore: string;
  readonly keywords: string;
  readonly scoredWithAids: string;
  readonly source: string;
  readonly scoreLegend: Readonly<Record<Score, string>>;

  readonly byPhysician: string;
  readonly diagnosisCode: string;
  readonly name: string;
  readonly fromDate: string;
  readonly toDate: string;
  readonly onset: string;
  readonly givenBy: string;
  readonly givenByUnit: string;
  readonly noneRecorded: string;

  readonly decisionsAsOf: string;
  readonly runningInGrey: string;
  readonly service: string;
  readonly decision: string;
  readonly hours: string;
  readonly staff: string;
  readonly oneStaff: string;
  readonly severalStaff: string;
  readonly start: string;
  readonly end: string;
  readonly rejection: string;
  readonly organisationNumber: string;
  readonly partOfProcess: string;
  readonly interrupted: string;
  readonly running: string;
  readonly newService: string;
  readonly asBefore: string;
  readonly changes: string;
  readonly needs: string;

  readonly processes: string;
  readonly process: string;
  readonly processKind: Readonly<Record<'rehabilitation' | 'habilitation', string>>;
  readonly fromDay: string;
  readonly goal: string;
  readonly notReported: string;
  readonly registerView: string;
  readonly noServices: string;
  readonly individualPlan: string;
  readonly coordinator: string;

  readonly stay: string;
  readonly stayRule: string;
  readonly stays: Readonly<Record<StayType, string>>;
  readonly notes: string;

  readonly informationAndSignature: string;
  readonly hasBeenInformed: string;
  readonly toBeInformed: string;
  readonly informed: string;
  readonly informedTo: Readonly<Record<'client' | 'representative', string>>;
  readonly to: string;
  readonly by: string;
  readonly notRecorded: string;
  readonly clientHimself: string;
  readonly others: string;
  readonly date: string;
  readonly signature: string;
  readonly nameAndTitle: string;
  readonly paperReceived: string;
}

export const paperText = {
  nb: {
    card: 'IPLOS registerkort',
    worksheetCard: 'IPLOS registerkort, arbeidsark',
    municipality: 'kommune',
    codeBook: 'kodebok {book}',
    printed: 'skrevet ut {date} kl. {time}',
    page: 'side {page} av {pages}',
    registered: 'registrert {date}',
    drafted: 'kladd {date}',
    notRegistered: 'ikke ført inn',
    code: 'kode {code}',

    valid: 'Gyldig registrering',
    draft: 'Kladd – ikke underskrevet',
    superseded: 'Erstattet – se registrering {date}',
    correctionOf: 'Retting av {date}',
    late: 'Etterregistrert',
    practice: 'Øvelse – oppdiktet person',
    testData: 'Testdata – oppdiktet person',
    confidential: 'Opplysningene er underlagt taushetsplikt',
    worksheet: 'Arbeidsark til hjemmebesøk',
    worksheetNotice: 'Ikke en registrering før den er ført inn og underskrevet',
    watermarks: { draft: 'KLADD', superseded: 'ERSTATTET', practice: 'ØVELSE', testdata: 'TESTDATA' },

    head: 'Hode',
    municipalityNumber: 'Kommunenr.',
    district: 'Bydelsnr.',
    serviceLevel: 'Tjenestenivå {level}',
    registrationDate: 'Registreringsdato',
    nextAssessment: 'Neste vurdering',
    reason: 'Årsak til registreringen',

    familyName: 'Etternavn',
    givenName: 'Fornavn',
    middleName: 'Mellomnavn',
    confidentialAddress: 'Fortrolig adresse',
    born: 'født {date}',
    greyIsPrevious: 'grått tall: forrige registrering',
    previous: 'forrige: {value}',

    assessed: {
      10: 'Vurdert av tannhelsepersonell, siste dato',
      11: 'Vurdert av lege, siste dato',
    },
    assessedShort: { 10: 'Tannhelsepersonell', 11: 'Lege' },
    lastDate: 'siste dato',
    lastTwelveMonths: 'Siste 12 mnd.:',
    unknown: 'ikke kjent',
    yes: 'Ja',
    no: 'Nei',

    allSeventeen: 'alle 17 skal skåres, 1–5',
    number: 'Nr.',
    variable: 'Variabel',
    noHelpNeeded: 'Ikke behov for\npersonbistand',
    helpNeeded: 'Behov for\npersonbistand',
    scoreInWords: 'Skår i ord',
    previousScore: 'Forrige skår',
    keywords: 'Stikkord',
    scoredWithAids: 'Skåres slik personen klarer funksjonen med de hjelpemidlene som er i bruk.',
    source: 'Opplyst av: {source}.',
    scoreLegend: {
      1: 'ingen problemer',
      2: 'klarer selv, med endret standard',
      3: 'klarer deler; bistandsyter kan gå til og fra',
      4: 'klarer deler; bistandsyter er til stede hele tiden',
      5: 'utfører ikke noe selv',
    },

    byPhysician: 'ICPC-2, fastsatt av lege',
    diagnosisCode: 'Kode',
    name: 'Navn',
    fromDate: 'Fra dato',
    toDate: 'Til dato',
    onset: 'Debut',
    givenBy: 'Oppgitt av, dato',
    givenByUnit: 'Lege / utskrivende enhet',
    noneRecorded: 'Ingen registrert',

    decisionsAsOf: 'vedtak og beslutninger per {date}',
    runningInGrey: 'grått: løper i dag',
    service: 'Tjeneste',
    decision: 'Vedtak/\nbeslutning',
    hours: 'Timer/\nuke',
    staff: '1 eller\nflere',
    oneStaff: '1',
    severalStaff: 'Flere',
    start: 'Start',
    end: 'Slutt',
    rejection: 'Avslag',
    organisationNumber: 'Org.nr.',
    partOfProcess: 'Del av\n45',
    interrupted: 'avbrudd',
    running: 'pågår',
    newService: 'Ny',
    asBefore: 'Som\nfør',
    changes: 'Endres',
    needs: 'Behov, ønske',

    processes: 'Re-/habiliteringsprosess',
    process: 'Prosessen (45)',
    processKind: { rehabilitation: 'Rehabilitering', habilitation: 'Habilitering' },
    fromDay: 'fra {date}',
    goal: 'Mål: {goal}',
    notReported: 'Tiltak som ikke rapporteres',
    registerView: 'Slik ser registeret det',
    noServices: 'ingen tjenester',
    individualPlan: 'individuell plan',
    coordinator: 'koordinator',

    stay: 'Døgntilbud',
    stayRule: 'utskrevet til, eller mottatt fra siste 14 dager',
    stays: {
      1: 'Somatisk sykehus\u00ADavdeling',
      2: 'Psykiatrisk sykehus\u00ADavdeling',
      3: 'DPS, døgn\u00ADavdeling',
      4: 'Rehabiliterings\u00ADinstitusjon',
    },
    notes: 'Notater',

    informationAndSignature: 'Opplysningsplikt og underskrift',
    hasBeenInformed:
      'Tjenestemottakeren er informert om IPLOS, formålet med opplysningene, innsendingen til det sentrale registeret og retten til innsyn, retting og sletting.',
    toBeInformed:
      'Informert om IPLOS, formålet med opplysningene, innsendingen til det sentrale registeret og retten til innsyn, retting og sletting:',
    informed: 'Informert',
    informedTo: {
      client: 'tjenestemottakeren selv',
      representative: 'den som ivaretar tjenestemottakerens interesser',
    },
    to: 'til',
    by: 'av',
    notRecorded: 'Ikke registrert',
    clientHimself: 'Søker/tjenestemottaker selv',
    others: 'Andre (navn):',
    date: 'Dato',
    signature: 'Underskrift',
    nameAndTitle: 'Navn og tittel',
    paperReceived: 'Underskrevet kort mottatt, dato',
  },

  nn: {
    card: 'IPLOS registerkort',
    worksheetCard: 'IPLOS registerkort, arbeidsark',
    municipality: 'kommune',
    codeBook: 'kodebok {book}',
    printed: 'skrive ut {date} kl. {time}',
    page: 'side {page} av {pages}',
    registered: 'registrert {date}',
    drafted: 'kladd {date}',
    notRegistered: 'ikkje ført inn',
    code: 'kode {code}',

    valid: 'Gyldig registrering',
    draft: 'Kladd – ikkje underskriven',
    superseded: 'Erstatta – sjå registrering {date}',
    correctionOf: 'Retting av {date}',
    late: 'Etterregistrert',
    practice: 'Øving – oppdikta person',
    testData: 'Testdata – oppdikta person',
    confidential: 'Opplysningane er underlagde teieplikt',
    worksheet: 'Arbeidsark til heimebesøk',
    worksheetNotice: 'Ikkje ei registrering før det er ført inn og underskrive',
    watermarks: { draft: 'KLADD', superseded: 'ERSTATTA', practice: 'ØVING', testdata: 'TESTDATA' },

    head: 'Hovud',
    municipalityNumber: 'Kommunenr.',
    district: 'Bydelsnr.',
    serviceLevel: 'Tenestenivå {level}',
    registrationDate: 'Registreringsdato',
    nextAssessment: 'Neste vurdering',
    reason: 'Årsak til registreringa',

    familyName: 'Etternamn',
    givenName: 'Fornamn',
    middleName: 'Mellomnamn',
    confidentialAddress: 'Fortruleg adresse',
    born: 'fødd {date}',
    greyIsPrevious: 'grått tal: førre registrering',
    previous: 'førre: {value}',

    assessed: {
      10: 'Vurdert av tannhelsepersonell, siste dato',
      11: 'Vurdert av lege, siste dato',
    },
    assessedShort: { 10: 'Tannhelsepersonell', 11: 'Lege' },
    lastDate: 'siste dato',
    lastTwelveMonths: 'Siste 12 mnd.:',
    unknown: 'ikkje kjent',
    yes: 'Ja',
    no: 'Nei',

    allSeventeen: 'alle 17 skal skårast, 1–5',
    number: 'Nr.',
    variable: 'Variabel',
    noHelpNeeded: 'Ikkje behov for\npersonbistand',
    helpNeeded: 'Behov for\npersonbistand',
    scoreInWords: 'Skår i ord',
    previousScore: 'Førre skår',
    keywords: 'Stikkord',
    scoredWithAids: 'Blir skåra slik personen klarer funksjonen med dei hjelpemidla som er i bruk.',
    source: 'Opplyst av: {source}.',
    scoreLegend: {
      1: 'ingen problem',
      2: 'klarer sjølv, med endra standard',
      3: 'klarer delar; bistandsytar kan gå til og frå',
      4: 'klarer delar; bistandsytar er til stades heile tida',
      5: 'utfører ikkje noko sjølv',
    },

    byPhysician: 'ICPC-2, fastsett av lege',
    diagnosisCode: 'Kode',
    name: 'Namn',
    fromDate: 'Frå dato',
    toDate: 'Til dato',
    onset: 'Debut',
    givenBy: 'Oppgitt av, dato',
    givenByUnit: 'Lege / utskrivande eining',
    noneRecorded: 'Ingen registrert',

    decisionsAsOf: 'vedtak og avgjerder per {date}',
    runningInGrey: 'grått: går i dag',
    service: 'Teneste',
    decision: 'Vedtak/\navgjerd',
    hours: 'Timar/\nveke',
    staff: '1 eller\nfleire',
    oneStaff: '1',
    severalStaff: 'Fleire',
    start: 'Start',
    end: 'Slutt',
    rejection: 'Avslag',
    organisationNumber: 'Org.nr.',
    partOfProcess: 'Del av\n45',
    interrupted: 'avbrot',
    running: 'pågår',
    newService: 'Ny',
    asBefore: 'Som\nfør',
    changes: 'Endrast',
    needs: 'Behov, ønske',

    processes: 'Re-/habiliteringsprosess',
    process: 'Prosessen (45)',
    processKind: { rehabilitation: 'Rehabilitering', habilitation: 'Habilitering' },
    fromDay: 'frå {date}',
    goal: 'Mål: {goal}',
    notReported: 'Tiltak som ikkje blir rapporterte',
    registerView: 'Slik ser registeret det',
    noServices: 'ingen tenester',
    individualPlan: 'individuell plan',
    coordinator: 'koordinator',

    stay: 'Døgntilbod',
    stayRule: 'utskriven til, eller motteken frå siste 14 dagar',
    stays: {
      1: 'Somatisk sjukehus\u00ADavdeling',
      2: 'Psykiatrisk sjukehus\u00ADavdeling',
      3: 'DPS, døgn\u00ADavdeling',
      4: 'Rehabiliterings\u00ADinstitusjon',
    },
    notes: 'Notat',

    informationAndSignature: 'Opplysningsplikt og underskrift',
    hasBeenInformed:
      'Tenestemottakaren er informert om IPLOS, formålet med opplysningane, innsendinga til det sentrale registeret og retten til innsyn, retting og sletting.',
    toBeInformed:
      'Informert om IPLOS, formålet med opplysningane, innsendinga til det sentrale registeret og retten til innsyn, retting og sletting:',
    informed: 'Informert',
    informedTo: {
      client: 'tenestemottakaren sjølv',
      representative: 'den som tek vare på interessene til tenestemottakaren',
    },
    to: 'til',
    by: 'av',
    notRecorded: 'Ikkje registrert',
    clientHimself: 'Søkjar/tenestemottakar sjølv',
    others: 'Andre (namn):',
    date: 'Dato',
    signature: 'Underskrift',
    nameAndTitle: 'Namn og tittel',
    paperReceived: 'Underskrive kort motteke, dato',
  },
} as const satisfies Record<Language, PaperText>;

/** Puts values into the `{…}` of a text. */
export const filled = (text: string, parts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
