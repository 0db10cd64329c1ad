import type { Language } from '../catalogue/language.ts';

/** Words of the search over everything, of the list of keys, and of going to a variable by its number. */
export interface PaletteText {
  readonly find: string;
  readonly search: string;
  readonly clients: string;
  readonly page: string;
  readonly program: string;
  readonly places: string;
  readonly showAll: string;
  readonly found: (clients: number) => string;
  readonly nothing: string;
  readonly born: (date: string) => string;
  readonly settings: (section: string) => string;
  readonly allKeys: string;
  readonly pageKeys: string;
  readonly programKeys: string;
  readonly goToNumber: string;
  readonly number: string;
  readonly numberHint: string;
  readonly noNumber: (typed: string) => string;
  readonly go: string;
  readonly keys: Readonly<Record<'score' | 'keepPrevious' | 'undo', string>>;
}

export const paletteText = {
  nb: {
    find: 'Finn klient eller kommando',
    search: 'Navn, fødselsnummer, fødselsdato eller kommando',
    clients: 'Klienter',
    page: 'På denne siden',
    program: 'Programmet',
    places: 'Gå til',
    showAll: 'Vis alle i listen',
    found: (clients) => (clients === 1 ? '1 klient passer' : `${clients} klienter passer`),
    nothing: 'Ingen klienter passer',
    born: (date) => `født ${date}`,
    settings: (section) => `Innstillinger: ${section}`,
    allKeys: 'Alle taster',
    pageKeys: 'På denne siden',
    programKeys: 'Overalt',
    goToNumber: 'Gå til variabel',
    number: 'Nummer på kortet',
    numberHint: '1–52',
    noNumber: (typed) => `Det er ingen variabel ${typed} på kortet. Skriv et tall fra 1 til 52.`,
    go: 'Gå dit',
    keys: {
      score: 'Sett skår og gå til neste',
      keepPrevious: 'Behold forrige skår',
      undo: 'Angre',
    },
  },
  nn: {
    find: 'Finn klient eller kommando',
    search: 'Namn, fødselsnummer, fødselsdato eller kommando',
    clients: 'Klientar',
    page: 'På denne sida',
    program: 'Programmet',
    places: 'Gå til',
    showAll: 'Vis alle i lista',
    found: (clients) => (clients === 1 ? '1 klient passar' : `${clients} klientar passar`),
    nothing: 'Ingen klientar passar',
    born: (date) => `fødd ${date}`,
    settings: (section) => `Innstillingar: ${section}`,
    allKeys: 'Alle tastar',
    pageKeys: 'På denne sida',
    programKeys: 'Overalt',
    goToNumber: 'Gå til variabel',
    number: 'Nummer på kortet',
    numberHint: '1–52',
    noNumber: (typed) => `Det finst ingen variabel ${typed} på kortet. Skriv eit tal frå 1 til 52.`,
    go: 'Gå dit',
    keys: {
      score: 'Set skår og gå til neste',
      keepPrevious: 'Behald førre skår',
      undo: 'Angre',
    },
  },
} satisfies Record<Language, PaletteText>;
