import type { Language } from '../catalogue/language.ts';
import type { ListState, PersonBlank } from '../ipc/list-names.ts';

/** Words of the lists beside the clients: those there always are, and those kept under a name. */
export interface ClientListsText {
  readonly lists: string;
  readonly states: Readonly<Record<ListState, string>>;
  /** Heading over those kept under a name. */
  readonly own: string;
  /** "over 1 000": so many were counted, and there are more. */
  readonly over: (count: string) => string;
  readonly allDistricts: string;
  readonly inDistrict: (district: string) => string;
  readonly allServices: string;
  readonly hasService: (service: string) => string;
  readonly unfiltered: string;
  readonly blank: string;
  readonly anyBlank: string;
  readonly isBlank: (field: string) => string;
  readonly person: Readonly<Record<PersonBlank, string>>;
  readonly save: string;
  readonly change: string;
  readonly remove: string;
  readonly listName: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly saveVerb: string;
  readonly changeVerb: string;
  readonly removeHeading: (name: string) => string;
  readonly removeLead: string;
  readonly sorted: Readonly<Record<'name' | 'birthDate' | 'registered', readonly [string, string]>>;
  readonly nobodyHere: string;
}

export const clientListsText = {
  nb: {
    lists: 'Lister',
    states: {
      all: 'Alle',
      active: 'Aktive',
      applying: 'Søkere uten tjeneste',
      ended: 'Avsluttede',
      dead: 'Døde',
      left: 'Avsluttet eller døde i år',
      draft: 'Kladd',
    },
    own: 'Mine lister',
    over: (count) => `over ${count}`,
    allDistricts: 'Alle soner',
    inDistrict: (district) => `Sone ${district}`,
    allServices: 'Alle tjenester',
    hasService: (service) => `Tjeneste ${service}`,
    unfiltered: 'Fjern filteret',
    blank: 'Felt er tomt',
    anyBlank: 'Alle, uansett felt',
    isBlank: (field) => `Tomt: ${field}`,
    person: {
      identityNumber: 'Fødselsnummer',
      birthDate: 'Fødselsdato',
      sex: 'Kjønn',
      address: 'Adresse',
      informed: 'Informert',
    },
    save: 'Lagre dette søket',
    change: 'Endre listen',
    remove: 'Fjern listen',
    listName: 'Navn på listen',
    nameHint: 'Søket og filteret slik de står nå, blir lagret under navnet.',
    nameMissing: 'Gi listen et navn.',
    saveVerb: 'Lagre listen',
    changeVerb: 'Lagre endringen',
    removeHeading: (name) => `Fjern listen «${name}»`,
    removeLead: 'Bare listen blir borte. Klientene i den blir ikke endret.',
    sorted: {
      name: ['Sortert etter navn.', 'Sortert etter navn, bakfra.'],
      birthDate: ['Eldste klient først.', 'Yngste klient først.'],
      registered: ['Eldste registrering først.', 'Nyeste registrering først.'],
    },
    nobodyHere: 'Ingen klienter på denne listen.',
  },
  nn: {
    lists: 'Lister',
    states: {
      all: 'Alle',
      active: 'Aktive',
      applying: 'Søkjarar utan teneste',
      ended: 'Avslutta',
      dead: 'Døde',
      left: 'Avslutta eller døde i år',
      draft: 'Kladd',
    },
    own: 'Mine lister',
    over: (count) => `over ${count}`,
    allDistricts: 'Alle soner',
    inDistrict: (district) => `Sone ${district}`,
    allServices: 'Alle tenester',
    hasService: (service) => `Teneste ${service}`,
    unfiltered: 'Fjern filteret',
    blank: 'Felt er tomt',
    anyBlank: 'Alle, uansett felt',
    isBlank: (field) => `Tomt: ${field}`,
    person: {
      identityNumber: 'Fødselsnummer',
      birthDate: 'Fødselsdato',
      sex: 'Kjønn',
      address: 'Adresse',
      informed: 'Informert',
    },
    save: 'Lagre dette søket',
    change: 'Endre lista',
    remove: 'Fjern lista',
    listName: 'Namn på lista',
    nameHint: 'Søket og filteret slik dei står no, blir lagra under namnet.',
    nameMissing: 'Gi lista eit namn.',
    saveVerb: 'Lagre lista',
    changeVerb: 'Lagre endringa',
    removeHeading: (name) => `Fjern lista «${name}»`,
    removeLead: 'Berre lista blir borte. Klientane i ho blir ikkje endra.',
    sorted: {
      name: ['Sortert etter namn.', 'Sortert etter namn, bakfrå.'],
      birthDate: ['Eldste klient først.', 'Yngste klient først.'],
      registered: ['Eldste registrering først.', 'Nyaste registrering først.'],
    },
    nobodyHere: 'Ingen klientar på denne lista.',
  },
} satisfies Record<Language, ClientListsText>;
