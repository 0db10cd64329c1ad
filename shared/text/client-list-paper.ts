import type { Language } from '../catalogue/language.ts';

/** Words of the client list as a paper, and of the page where it is looked at and saved. */
export interface ClientListPaperText {
  readonly title: string;
  readonly count: (count: string, one: boolean) => string;
  readonly searched: (query: string) => string;
  readonly unreadable: (names: string) => string;
  readonly nobody: string;
  readonly print: string;
  readonly back: string;
  readonly preparing: string;
  readonly note: string;
}

export const clientListPaperText = {
  nb: {
    title: 'Klientliste',
    count: (count, one) => `${count} ${one ? 'klient' : 'klienter'}`,
    searched: (query) => `Søk: «${query}»`,
    unreadable: (names) => `Kan ikke leses, og er ikke med i tabellen: ${names}`,
    nobody: 'Ingen klienter.',
    print: 'Skriv ut',
    back: 'Tilbake til listen',
    preparing: 'Lager listen …',
    note: 'Utskriften føres i loggen. Legg den ikke fra deg.',
  },
  nn: {
    title: 'Klientliste',
    count: (count, one) => `${count} ${one ? 'klient' : 'klientar'}`,
    searched: (query) => `Søk: «${query}»`,
    unreadable: (names) => `Kan ikkje lesast, og er ikkje med i tabellen: ${names}`,
    nobody: 'Ingen klientar.',
    print: 'Skriv ut',
    back: 'Tilbake til lista',
    preparing: 'Lagar lista …',
    note: 'Utskrifta blir ført i loggen. Legg ho ikkje frå deg.',
  },
} satisfies Record<Language, ClientListPaperText>;
