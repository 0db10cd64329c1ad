import type { Language } from '../catalogue/language.ts';
import type { PlanWhy } from '../record/acts/act.ts';
import type { ActName } from '../record/acts/acts.ts';

/** Everything that an act asks for. */
export const ACT_FIELDS = [
  'date',
  'municipality',
  'number',
  'replaced',
  'received',
  'services',
  'service',
  'decided',
  'kind',
  'note',
  'sentOn',
  'outcome',
  'outcomeDate',
  'from',
  'to',
  'again',
  'firstDay',
  'lastDay',
  'lastDayHere',
  'hours',
  'type',
] as const;
export type ActField = (typeof ACT_FIELDS)[number];

/** Words of the dialogs in which a client's record changes in one step. */
export interface ActsText {
  readonly heading: Readonly<Record<ActName, string>>;
  readonly verb: Readonly<Record<ActName, string>>;
  /** The button that opens it, where it isn't called as the heading says. */
  readonly open: Readonly<
    Record<
      | 'recordDeath'
      | 'recordMove'
      | 'replaceNumber'
      | 'recordApplication'
      | 'reject'
      | 'recordStay'
      | 'changeHours'
      | 'interruptService'
      | 'endService'
      | 'reopenService'
      | 'recordComplaint',
      string
    >
  >;
  readonly label: Readonly<Record<ActField, string>>;
  readonly hint: Partial<Readonly<Record<ActField, string>>>;
  readonly takeBack: Readonly<Record<'recordDeath' | 'recordMove' | 'recordComplaint', string>>;
  readonly outcomes: Readonly<Record<'upheld' | 'changed' | 'rejected', string>>;
  readonly kinds: Readonly<Record<'decision' | 'resolution', string>>;
  readonly happens: string;
  readonly nothing: string;
  readonly stands: string;
  readonly choose: string;
  readonly advice: (days: number) => string;
  readonly noAdvice: (days: number) => string;

  readonly client: string;
  readonly process: string;
  readonly application: string;
  readonly stay: string;
  readonly coordinator: string;
  readonly ends: (what: string, to: string) => string;
  readonly begins: (what: string, from: string) => string;
  readonly beginsUntil: (what: string, from: string, to: string) => string;
  readonly drops: (what: string, from: string) => string;
  readonly runsOn: (what: string) => string;
  readonly endsInstead: (what: string, to: string, before: string) => string;
  readonly endsLater: (what: string, to: string) => string;
  readonly adds: (what: string) => string;
  readonly changes: (what: string) => string;
  readonly removes: (what: string) => string;
  readonly why: Readonly<Record<PlanWhy, (what: string) => string>>;
}

export const actsText = {
  nb: {
    heading: {
      replaceNumber: 'Nytt fødselsnummer',
      recordDeath: 'Dødsfall',
      recordMove: 'Flytting fra kommunen',
      recordApplication: 'Søknad',
      removeApplication: 'Fjern søknaden',
      reject: 'Avslag',
      recordComplaint: 'Klage',
      changeHours: 'Endre timer',
      interruptService: 'Avbrudd',
      endService: 'Avslutt tjenesten',
      reopenService: 'Gjenoppta tjenesten',
      recordStay: 'Døgnopphold',
      removeStay: 'Fjern døgnoppholdet',
    },
    verb: {
      replaceNumber: 'Bytt nummer',
      recordDeath: 'Før dødsfallet',
      recordMove: 'Før flyttingen',
      recordApplication: 'Før søknaden',
      removeApplication: 'Fjern søknaden',
      reject: 'Før avslaget',
      recordComplaint: 'Før klagen',
      changeHours: 'Endre timene',
      interruptService: 'Før avbruddet',
      endService: 'Avslutt',
      reopenService: 'Gjenoppta',
      recordStay: 'Før oppholdet',
      removeStay: 'Fjern oppholdet',
    },
    open: {
      recordDeath: 'Dødsfall',
      recordMove: 'Flytting',
      replaceNumber: 'Nytt nummer',
      recordApplication: 'Ny søknad',
      reject: 'Avslag',
      recordStay: 'Nytt opphold',
      changeHours: 'Endre timer',
      interruptService: 'Avbrudd',
      endService: 'Avslutt',
      reopenService: 'Gjenoppta',
      recordComplaint: 'Klage',
    },
    label: {
      date: 'Dato',
      municipality: 'Ny kommune',
      number: 'Fødselsnummer',
      replaced: 'Gjelder fra',
      received: 'Mottatt',
      services: 'Tjenester det er søkt om',
      service: 'Tjeneste',
      decided: 'Vedtatt',
      kind: 'Slag',
      note: 'Stikkord',
      sentOn: 'Sendt videre',
      outcome: 'Utfall',
      outcomeDate: 'Dato for utfallet',
      from: 'Første dag uten tjenesten',
      to: 'Siste dag',
      again: 'Første dag igjen',
      firstDay: 'Første dag',
      lastDay: 'Siste dag',
      lastDayHere: 'Siste dag i kommunen',
      hours: 'Timer per uke',
      type: 'Døgntilbud',
    },
    hint: {
      date: '010612, t i dag, -7 en uke siden',
      municipality: 'Fire sifre, tomt når den ikke er kjent',
      number: '11 sifre',
      replaced: 'Tomt betyr i dag',
      services: 'Numre fra 30 til 50, for eksempel 30 44',
      again: 'Tomt når den ikke er kjent',
      lastDay: 'Tomt mens oppholdet varer',
      lastDayHere: '010612, t i dag, -7 en uke siden',
      hours: '1,5 eller 90 min',
      note: 'Blir i programmet',
    },
    takeBack: {
      recordDeath: 'Tøm datoen for å ta dødsfallet tilbake.',
      recordMove: 'Tøm datoen for å ta flyttingen tilbake.',
      recordComplaint: 'Tøm alle feltene for å ta klagen bort.',
    },
    outcomes: { upheld: 'Vedtaket står', changed: 'Vedtaket endres', rejected: 'Klagen avvises' },
    kinds: { decision: 'Vedtak', resolution: 'Beslutning' },
    happens: 'Dette skjer',
    nothing: 'Ingenting endres.',
    stands: 'Dette blir stående',
    choose: 'Ta bort haken ved det som ikke skal være med.',
    advice: (days) => `Oppholdet er på ${days} dager. Over 5 dager avbryter tjenestene som løper.`,
    noAdvice: (days) =>
      `Oppholdet er på ${days} ${days === 1 ? 'dag' : 'dager'}. Inntil 5 dager avbryter ingen tjenester.`,

    client: 'Opplysningene om klienten',
    process: '45 Re-/habilitering',
    application: 'Søknaden',
    stay: 'Døgnoppholdet',
    coordinator: 'Koordinatoren',
    ends: (what, to) => `${what} slutter ${to}`,
    begins: (what, from) => `${what} løper fra ${from}`,
    beginsUntil: (what, from, to) => `${what} løper fra ${from} til ${to}`,
    drops: (what, from) => `${what} fra ${from} blir det ikke noe av`,
    runsOn: (what) => `${what} løper videre uten sluttdato`,
    endsInstead: (what, to, before) => `${what} slutter ${to} i stedet for ${before}`,
    endsLater: (what, to) => `${what} løper til ${to}`,
    adds: (what) => `${what} blir ført`,
    changes: (what) => `${what} endres`,
    removes: (what) => `${what} fjernes`,
    why: {
      kept: (what) => `${what} løper videre, slik du har valgt`,
      'goes-on': (what) => `${what} går videre under oppholdet`,
      'starts-within': (what) => `${what} begynner under oppholdet. Se om datoene stemmer`,
      'starts-after': (what) => `${what} begynner etter denne dagen. Se om det fortsatt gjelder`,
      'in-signed': (what) => `${what} står i en signert registrering og endres ikke der`,
      'runs-on': (what) => `${what} løper videre etter prosessen`,
    },
  },
  nn: {
    heading: {
      replaceNumber: 'Nytt fødselsnummer',
      recordDeath: 'Dødsfall',
      recordMove: 'Flytting frå kommunen',
      recordApplication: 'Søknad',
      removeApplication: 'Fjern søknaden',
      reject: 'Avslag',
      recordComplaint: 'Klage',
      changeHours: 'Endre timar',
      interruptService: 'Avbrot',
      endService: 'Avslutt tenesta',
      reopenService: 'Ta opp att tenesta',
      recordStay: 'Døgnopphald',
      removeStay: 'Fjern døgnopphaldet',
    },
    verb: {
      replaceNumber: 'Byt nummer',
      recordDeath: 'Før dødsfallet',
      recordMove: 'Før flyttinga',
      recordApplication: 'Før søknaden',
      removeApplication: 'Fjern søknaden',
      reject: 'Før avslaget',
      recordComplaint: 'Før klaga',
      changeHours: 'Endre timane',
      interruptService: 'Før avbrotet',
      endService: 'Avslutt',
      reopenService: 'Ta opp att',
      recordStay: 'Før opphaldet',
      removeStay: 'Fjern opphaldet',
    },
    open: {
      recordDeath: 'Dødsfall',
      recordMove: 'Flytting',
      replaceNumber: 'Nytt nummer',
      recordApplication: 'Ny søknad',
      reject: 'Avslag',
      recordStay: 'Nytt opphald',
      changeHours: 'Endre timar',
      interruptService: 'Avbrot',
      endService: 'Avslutt',
      reopenService: 'Ta opp att',
      recordComplaint: 'Klage',
    },
    label: {
      date: 'Dato',
      municipality: 'Ny kommune',
      number: 'Fødselsnummer',
      replaced: 'Gjeld frå',
      received: 'Motteken',
      services: 'Tenester det er søkt om',
      service: 'Teneste',
      decided: 'Vedteke',
      kind: 'Slag',
      note: 'Stikkord',
      sentOn: 'Send vidare',
      outcome: 'Utfall',
      outcomeDate: 'Dato for utfallet',
      from: 'Første dag utan tenesta',
      to: 'Siste dagen',
      again: 'Første dag att',
      firstDay: 'Første dag',
      lastDay: 'Siste dagen',
      lastDayHere: 'Siste dagen i kommunen',
      hours: 'Timar per veke',
      type: 'Døgntilbod',
    },
    hint: {
      date: '010612, t i dag, -7 ei veke sidan',
      municipality: 'Fire siffer, tomt når ho ikkje er kjend',
      number: '11 siffer',
      replaced: 'Tomt tyder i dag',
      services: 'Nummer frå 30 til 50, til dømes 30 44',
      again: 'Tomt når han ikkje er kjend',
      lastDay: 'Tomt medan opphaldet varer',
      lastDayHere: '010612, t i dag, -7 ei veke sidan',
      hours: '1,5 eller 90 min',
      note: 'Blir i programmet',
    },
    takeBack: {
      recordDeath: 'Tøm datoen for å ta dødsfallet tilbake.',
      recordMove: 'Tøm datoen for å ta flyttinga tilbake.',
      recordComplaint: 'Tøm alle felta for å ta klaga bort.',
    },
    outcomes: { upheld: 'Vedtaket står', changed: 'Vedtaket blir endra', rejected: 'Klaga blir avvist' },
    kinds: { decision: 'Vedtak', resolution: 'Avgjerd' },
    happens: 'Dette skjer',
    nothing: 'Ingenting blir endra.',
    stands: 'Dette blir ståande',
    choose: 'Ta bort haka ved det som ikkje skal vere med.',
    advice: (days) => `Opphaldet er på ${days} dagar. Over 5 dagar avbryt tenestene som går.`,
    noAdvice: (days) =>
      `Opphaldet er på ${days} ${days === 1 ? 'dag' : 'dagar'}. Inntil 5 dagar avbryt ingen tenester.`,

    client: 'Opplysningane om klienten',
    process: '45 Re-/habilitering',
    application: 'Søknaden',
    stay: 'Døgnopphaldet',
    coordinator: 'Koordinatoren',
    ends: (what, to) => `${what} sluttar ${to}`,
    begins: (what, from) => `${what} går frå ${from}`,
    beginsUntil: (what, from, to) => `${what} går frå ${from} til ${to}`,
    drops: (what, from) => `${what} frå ${from} blir det ikkje noko av`,
    runsOn: (what) => `${what} går vidare utan sluttdato`,
    endsInstead: (what, to, before) => `${what} sluttar ${to} i staden for ${before}`,
    endsLater: (what, to) => `${what} går til ${to}`,
    adds: (what) => `${what} blir ført`,
    changes: (what) => `${what} blir endra`,
    removes: (what) => `${what} blir fjerna`,
    why: {
      kept: (what) => `${what} går vidare, slik du har valt`,
      'goes-on': (what) => `${what} går vidare under opphaldet`,
      'starts-within': (what) => `${what} byrjar under opphaldet. Sjå om datoane stemmer`,
      'starts-after': (what) => `${what} byrjar etter denne dagen. Sjå om det framleis gjeld`,
      'in-signed': (what) => `${what} står i ei signert registrering og blir ikkje endra der`,
      'runs-on': (what) => `${what} går vidare etter prosessen`,
    },
  },
} satisfies Record<Language, ActsText>;
