import type { Language } from '../catalogue/language.ts';

/** Words of the start page: today's work, the deadline, the readiness. */
export interface StartText {
  readonly drafts: string;
  readonly applications: string;
  readonly applicationsHeading: string;
  readonly assessments: string;
  readonly endings: string;
  readonly papers: string;
  readonly findings: string;
  readonly more: (count: number) => string;
  readonly unseen: (count: number) => string;
  /** "Mangler sivilstand og 4 til". */
  readonly missing: (first: string, more: number) => string;
  readonly readyToSign: string;
  readonly appliedFor: (services: string) => string;
  readonly appliedForNothing: string;
  readonly received: (date: string) => string;
  readonly overFourWeeks: string;
  readonly registeredOn: (date: string) => string;
  readonly monthsOld: (months: number) => string;
  readonly overTwelveMonths: string;
  readonly assessmentAgreed: string;
  readonly ends: (date: string) => string;
  readonly inWeeks: (weeks: number) => string;
  readonly signedOn: (date: string) => string;
  readonly paperOut: string;
  readonly weeks: (weeks: number) => string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly choose: string;
  readonly open: string;
  readonly newClient: string;
  readonly deadline: string;
  readonly days: (days: number) => string;
  readonly until: (day: string) => string;
  readonly passed: (day: string) => string;
  readonly today: string;
  /** Under the line to the deadline, at its ends: from when it can be tried, and the last day. */
  readonly delivery: string;
  readonly trial: string;
  readonly deliveryDay: string;
  readonly ready: string;
  readonly clientsReady: (clients: number, ready: number) => string;
  readonly left: (clients: number, things: number) => string;
  readonly nothingLeft: string;
  readonly stops: (count: number) => string;
  readonly errors: (count: number) => string;
  readonly walk: string;
  readonly looking: (looked: number, all: number) => string;
  readonly backup: string;
  readonly noBackup: string;
  readonly daysOld: (days: number) => string;
  readonly backupFailed: string;
  /** Where a backup that was tried lies, and in the second folder too. */
  readonly tried: (folder: string) => string;
  readonly triedTwice: (folder: string, second: string) => string;
  readonly toBackups: string;
}

const s = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const startText = {
  nb: {
    drafts: 'Kladder',
    applications: 'Søknader venter',
    applicationsHeading: 'Søknader',
    assessments: 'Vurdering',
    endings: 'Vedtak som går ut',
    papers: 'Papir ikke tilbake',
    findings: 'Sperrer og feil',
    more: (count) => `og ${s(count, 'klient', 'klienter')} til`,
    unseen: (count) => `${s(count, 'skår', 'skårer')} ikke sett på`,
    missing: (first, more) => (more === 0 ? `Mangler ${first}` : `Mangler ${first} og ${more} til`),
    readyToSign: 'Klar til å signeres',
    appliedFor: (services) => `Søknad om ${services}`,
    appliedForNothing: 'Søknad uten oppgitt tjeneste',
    received: (date) => `mottatt ${date}`,
    overFourWeeks: 'Over 4 uker',
    registeredOn: (date) => `Registrering fra ${date}`,
    monthsOld: (months) => s(months, 'måned gammel', 'måneder gammel'),
    overTwelveMonths: 'Over 12 mnd.',
    assessmentAgreed: 'Ny vurdering avtalt',
    ends: (date) => `slutt ${date}`,
    inWeeks: (weeks) => (weeks === 0 ? 'Denne uken' : `Om ${s(weeks, 'uke', 'uker')}`),
    signedOn: (date) => `Signert ${date}`,
    paperOut: 'underskrevet papir mangler',
    weeks: (weeks) => (weeks === 0 ? 'Denne uken' : s(weeks, 'uke', 'uker')),
    nothing: 'Ingenting venter på deg i dag.',
    nothingHint: 'Her kommer kladder, søknader, vedtak som går ut, og det som må rettes før innsending.',
    choose: 'Velg',
    open: 'Åpne',
    newClient: 'Ny klient',
    deadline: 'Frist for innsending',
    days: (days) => s(days, 'dag', 'dager'),
    until: (day) => `til ${day}`,
    passed: (day) => `Fristen var ${day}`,
    today: 'i dag',
    delivery: 'innsending',
    trial: '1. nov. prøver',
    deliveryDay: '15. jan.',
    ready: 'Klar for innsending',
    clientsReady: (clients, ready) =>
      `${s(clients, 'klient', 'klienter')}, ${ready}\u00a0${ready === 1 ? 'klar' : 'klare'}`,
    left: (clients, things) => `${s(clients, 'klient har', 'klienter har')} ${things} ting igjen`,
    nothingLeft: 'Ingen funn som må rettes.',
    stops: (count) => s(count, 'sperre', 'sperrer'),
    errors: (count) => `${count} feil`,
    walk: 'Gå gjennom dem',
    looking: (looked, all) => `Kontrollerer, ${looked} av ${all} klienter`,
    backup: 'Sikkerhetskopi',
    noBackup: 'Ingen kopi ennå',
    daysOld: (days) => `${days} dager gammel`,
    backupFailed: 'Den siste kopien mislyktes',
    tried: (folder) => `Prøvd ved å åpne den. Ligger i ${folder}.`,
    triedTwice: (folder, second) => `Prøvd ved å åpne den. Ligger i ${folder} og ${second}.`,
    toBackups: 'Se kopiene',
  },
  nn: {
    drafts: 'Kladdar',
    applications: 'Søknader ventar',
    applicationsHeading: 'Søknader',
    assessments: 'Vurdering',
    endings: 'Vedtak som går ut',
    papers: 'Papir ikkje tilbake',
    findings: 'Sperrer og feil',
    more: (count) => `og ${s(count, 'klient', 'klientar')} til`,
    unseen: (count) => `${s(count, 'skår', 'skårar')} ikkje sett på`,
    missing: (first, more) => (more === 0 ? `Manglar ${first}` : `Manglar ${first} og ${more} til`),
    readyToSign: 'Klar til å signerast',
    appliedFor: (services) => `Søknad om ${services}`,
    appliedForNothing: 'Søknad utan oppgjeven teneste',
    received: (date) => `motteken ${date}`,
    overFourWeeks: 'Over 4 veker',
    registeredOn: (date) => `Registrering frå ${date}`,
    monthsOld: (months) => s(months, 'månad gammal', 'månader gammal'),
    overTwelveMonths: 'Over 12 mnd.',
    assessmentAgreed: 'Ny vurdering avtalt',
    ends: (date) => `slutt ${date}`,
    inWeeks: (weeks) => (weeks === 0 ? 'Denne veka' : `Om ${s(weeks, 'veke', 'veker')}`),
    signedOn: (date) => `Signert ${date}`,
    paperOut: 'underskrive papir manglar',
    weeks: (weeks) => (weeks === 0 ? 'Denne veka' : s(weeks, 'veke', 'veker')),
    nothing: 'Ingenting ventar på deg i dag.',
    nothingHint: 'Her kjem kladdar, søknader, vedtak som går ut, og det som må rettast før innsending.',
    choose: 'Vel',
    open: 'Opne',
    newClient: 'Ny klient',
    deadline: 'Frist for innsending',
    days: (days) => s(days, 'dag', 'dagar'),
    until: (day) => `til ${day}`,
    passed: (day) => `Fristen var ${day}`,
    today: 'i dag',
    delivery: 'innsending',
    trial: '1. nov. prøver',
    deliveryDay: '15. jan.',
    ready: 'Klar for innsending',
    clientsReady: (clients, ready) =>
      `${s(clients, 'klient', 'klientar')}, ${ready}\u00a0${ready === 1 ? 'klar' : 'klare'}`,
    left: (clients, things) => `${s(clients, 'klient har', 'klientar har')} ${things} ting att`,
    nothingLeft: 'Ingen funn som må rettast.',
    stops: (count) => s(count, 'sperre', 'sperrer'),
    errors: (count) => `${count} feil`,
    walk: 'Gå gjennom dei',
    looking: (looked, all) => `Kontrollerer, ${looked} av ${all} klientar`,
    backup: 'Tryggingskopi',
    noBackup: 'Ingen kopi enno',
    daysOld: (days) => `${days} dagar gammal`,
    backupFailed: 'Den siste kopien lukkast ikkje',
    tried: (folder) => `Prøvd ved å opne han. Ligg i ${folder}.`,
    triedTwice: (folder, second) => `Prøvd ved å opne han. Ligg i ${folder} og ${second}.`,
    toBackups: 'Sjå kopiane',
  },
} satisfies Record<Language, StartText>;
