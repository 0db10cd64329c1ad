import type { Language } from '../catalogue/language.ts';

/** Words of *Klar for innsending*: everybody's findings, walked through one by one. */
export interface ReadyText {
  readonly heading: string;
  readonly clientsReady: (clients: number, ready: number) => string;
  readonly left: (clients: number, things: number) => string;
  readonly allReady: string;
  readonly deadline: (day: string, days: number) => string;
  readonly passed: (day: string) => string;
  readonly filters: string;
  /** Headings over the ways to see the findings. */
  readonly remaining: string;
  readonly canBeAccepted: string;
  readonly arrangedBy: string;
  readonly by: Readonly<Record<'client' | 'rule' | 'area', string>>;
  readonly found: (findings: number, clients: number) => string;
  readonly all: string;
  readonly accepted: string;
  readonly next: string;
  readonly goTo: string;
  readonly wholeMunicipality: string;
  readonly rule: string;
  readonly acceptedBecause: string;
  readonly accept: string;
  readonly acceptReason: string;
  readonly acceptHint: string;
  readonly reasonMissing: string;
  readonly whatCanBeAccepted: string;
  readonly none: Readonly<Record<'all' | 'sperre' | 'feil' | 'varsel' | 'tips' | 'accepted', string>>;
  readonly checkedAt: (time: string) => string;
  readonly looking: (looked: number, all: number) => string;
  readonly anew: string;
  readonly more: string;
  readonly shown: (shown: number, total: number) => string;
  readonly years: (age: number) => string;
  readonly died: (date: string) => string;
  readonly listing: Readonly<Record<'client' | 'rule' | 'area', string>>;
}

export const readyText = {
  nb: {
    heading: 'Klar for innsending',
    clientsReady: (clients, ready) =>
      `${clients} ${clients === 1 ? 'klient' : 'klienter'}, ${ready}\u00a0${ready === 1 ? 'klar' : 'klare'}`,
    left: (clients, things) =>
      `${clients} ${clients === 1 ? 'klient har' : 'klienter har'} ${things} ting igjen.`,
    allReady: 'Ingenting må rettes.',
    deadline: (day, days) => `Frist ${day}, om ${days} ${days === 1 ? 'dag' : 'dager'}.`,
    passed: (day) => `Fristen var ${day}.`,
    filters: 'Vis',
    remaining: 'Gjenstår',
    canBeAccepted: 'Kan godtas',
    arrangedBy: 'Vis etter',
    by: { client: 'Klient', rule: 'Regel', area: 'Område på kortet' },
    found: (findings, clients) =>
      clients === 0
        ? `${findings} funn`
        : `${findings} funn, ${clients} ${clients === 1 ? 'klient' : 'klienter'}`,
    all: 'Alt som må rettes',
    accepted: 'Godtatt med grunn',
    next: 'Neste funn',
    goTo: 'Gå til feltet',
    wholeMunicipality: 'Hele kommunen',
    rule: 'Regel',
    acceptedBecause: 'Godtatt fordi',
    accept: 'Godta',
    acceptReason: 'Hvorfor det er riktig likevel',
    acceptHint: 'Blir stående til dataene endres.',
    reasonMissing: 'Skriv en grunn først.',
    whatCanBeAccepted:
      'En sperre eller feil kan ikke godtas. Varsler og tips kan godtas med en grunn, og vises ikke igjen før dataene endres.',
    none: {
      all: 'Ingen sperrer eller feil.',
      sperre: 'Ingen sperrer.',
      feil: 'Ingen feil.',
      varsel: 'Ingen varsler.',
      tips: 'Ingen tips.',
      accepted: 'Ingenting er godtatt.',
    },
    checkedAt: (time) => `Kontrollert kl. ${time}`,
    looking: (looked, all) => `Kontrollerer, ${looked} av ${all} klienter`,
    anew: 'Kontroller alle på nytt',
    more: 'Vis flere',
    shown: (shown, total) => `Viser ${shown} av ${total} klienter`,
    years: (age) => `${age} år`,
    died: (date) => `døde ${date}`,
    listing: { client: 'Funn etter klient', rule: 'Funn etter regel', area: 'Funn etter område på kortet' },
  },
  nn: {
    heading: 'Klar for innsending',
    clientsReady: (clients, ready) =>
      `${clients} ${clients === 1 ? 'klient' : 'klientar'}, ${ready}\u00a0${ready === 1 ? 'klar' : 'klare'}`,
    left: (clients, things) =>
      `${clients} ${clients === 1 ? 'klient har' : 'klientar har'} ${things} ting att.`,
    allReady: 'Ingenting må rettast.',
    deadline: (day, days) => `Frist ${day}, om ${days} ${days === 1 ? 'dag' : 'dagar'}.`,
    passed: (day) => `Fristen var ${day}.`,
    filters: 'Vis',
    remaining: 'Står att',
    canBeAccepted: 'Kan godtakast',
    arrangedBy: 'Vis etter',
    by: { client: 'Klient', rule: 'Regel', area: 'Område på kortet' },
    found: (findings, clients) =>
      clients === 0
        ? `${findings} funn`
        : `${findings} funn, ${clients} ${clients === 1 ? 'klient' : 'klientar'}`,
    all: 'Alt som må rettast',
    accepted: 'Godteke med grunn',
    next: 'Neste funn',
    goTo: 'Gå til feltet',
    wholeMunicipality: 'Heile kommunen',
    rule: 'Regel',
    acceptedBecause: 'Godteke fordi',
    accept: 'Godta',
    acceptReason: 'Kvifor det er rett likevel',
    acceptHint: 'Blir ståande til dataa blir endra.',
    reasonMissing: 'Skriv ein grunn først.',
    whatCanBeAccepted:
      'Ei sperre eller ein feil kan ikkje godtakast. Varsel og tips kan godtakast med ein grunn, og kjem ikkje fram att før dataa blir endra.',
    none: {
      all: 'Ingen sperrer eller feil.',
      sperre: 'Ingen sperrer.',
      feil: 'Ingen feil.',
      varsel: 'Ingen varsel.',
      tips: 'Ingen tips.',
      accepted: 'Ingenting er godteke.',
    },
    checkedAt: (time) => `Kontrollert kl. ${time}`,
    looking: (looked, all) => `Kontrollerer, ${looked} av ${all} klientar`,
    anew: 'Kontroller alle på nytt',
    more: 'Vis fleire',
    shown: (shown, total) => `Viser ${shown} av ${total} klientar`,
    years: (age) => `${age} år`,
    died: (date) => `døydde ${date}`,
    listing: { client: 'Funn etter klient', rule: 'Funn etter regel', area: 'Funn etter område på kortet' },
  },
} satisfies Record<Language, ReadyText>;
