import type { Language } from '../catalogue/language.ts';
import type { ListColumn } from '../ipc/list-names.ts';
import type { Severity } from '../rules/rule.ts';

/** Words of the client list and of the dialog for a new client. */
export interface ClientsText {
  readonly heading: string;
  /** "143 klienter"; `query`: what is shown is a part. */
  readonly count: (total: string, one: boolean, searched: boolean) => string;
  readonly search: string;
  readonly newClient: string;
  readonly name: string;
  readonly columns: Readonly<Record<ListColumn, string>>;
  readonly chooseColumns: string;
  /** "2 varsler". */
  readonly findings: (severity: Severity, count: number) => string;
  readonly draft: (date: string) => string;
  readonly overAYear: string;
  readonly confidential: string;
  readonly dead: (date: string) => string;
  readonly shown: (first: string, last: string, total: string) => string;
  readonly noClients: string;
  readonly noHits: (query: string) => string;
  readonly clearSearch: string;
  readonly open: string;
  readonly move: string;
  readonly years: (age: number) => string;
  readonly family: string;
  readonly given: string;
  readonly identityHint: string;
  readonly make: string;
}

export const clientsText = {
  nb: {
    heading: 'Klienter',
    count: (total, one, searched) => `${total} ${one ? 'klient' : 'klienter'}${searched ? ' passer' : ''}`,
    search: 'Navn, fødselsnummer eller fødselsdato',
    newClient: 'Ny klient',
    name: 'Navn',
    columns: {
      birthDate: 'Født',
      age: 'Alder',
      identityNumber: 'Fødselsnummer',
      district: 'Sone',
      registered: 'Gyldig registrering',
      services: 'Løpende tjenester',
      findings: 'Funn',
    },
    chooseColumns: 'Kolonner',
    findings: (severity, count) =>
      `${count} ${{ sperre: count === 1 ? 'sperre' : 'sperrer', feil: 'feil', varsel: count === 1 ? 'varsel' : 'varsler', tips: 'tips' }[severity]}`,
    draft: (date) => `kladd ${date}`,
    overAYear: 'over 12 mnd.',
    confidential: 'fortrolig',
    dead: (date) => `død ${date}`,
    shown: (first, last, total) => `Viser ${first}–${last} av ${total}.`,
    noClients: 'Ingen klienter ennå.',
    noHits: (query) => `Ingen klienter passer til «${query}».`,
    clearSearch: 'Vis alle',
    open: 'Åpne',
    move: 'Bla',
    years: (age) => `${age} år`,
    family: 'Etternavn',
    given: 'Fornavn',
    identityHint: '11 sifre. Kan stå tomt til nummeret er kjent.',
    make: 'Opprett klienten',
  },
  nn: {
    heading: 'Klientar',
    count: (total, one, searched) => `${total} ${one ? 'klient' : 'klientar'}${searched ? ' passar' : ''}`,
    search: 'Namn, fødselsnummer eller fødselsdato',
    newClient: 'Ny klient',
    name: 'Namn',
    columns: {
      birthDate: 'Fødd',
      age: 'Alder',
      identityNumber: 'Fødselsnummer',
      district: 'Sone',
      registered: 'Gyldig registrering',
      services: 'Løpande tenester',
      findings: 'Funn',
    },
    chooseColumns: 'Kolonnar',
    findings: (severity, count) =>
      `${count} ${{ sperre: count === 1 ? 'sperre' : 'sperrer', feil: 'feil', varsel: 'varsel', tips: 'tips' }[severity]}`,
    draft: (date) => `kladd ${date}`,
    overAYear: 'over 12 mnd.',
    confidential: 'fortruleg',
    dead: (date) => `død ${date}`,
    shown: (first, last, total) => `Viser ${first}–${last} av ${total}.`,
    noClients: 'Ingen klientar enno.',
    noHits: (query) => `Ingen klientar passar til «${query}».`,
    clearSearch: 'Vis alle',
    open: 'Opne',
    move: 'Bla',
    years: (age) => `${age} år`,
    family: 'Etternamn',
    given: 'Førenamn',
    identityHint: '11 siffer. Kan stå tomt til nummeret er kjent.',
    make: 'Opprett klienten',
  },
} satisfies Record<Language, ClientsText>;
