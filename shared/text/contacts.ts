import type { Language } from '../catalogue/language.ts';
import type { ContactRole } from '../record/client.ts';
import type { ContactPart } from '../record/forms/contacts-form.ts';

/** Words of the client's contacts, which stay in the office. */
export interface ContactsText {
  readonly heading: string;
  readonly local: string;
  readonly count: (contacts: number) => string;
  readonly roles: Readonly<Record<ContactRole, string>>;
  readonly another: (role: string, place: number) => string;
  readonly parts: Readonly<Record<ContactPart, string>>;
  readonly relationHints: Readonly<Record<'nextOfKin' | 'guardian', string>>;
  readonly add: Readonly<Record<'nextOfKin' | 'guardian', string>>;
}

export const contactsText = {
  nb: {
    heading: 'Kontakter',
    local: 'Til bruk på kontoret. Kontaktene står ikke på registerkortet og sendes aldri til registeret.',
    count: (contacts) =>
      contacts === 0
        ? 'Ingen kontakter ennå. Det som skrives her, lagres av seg selv.'
        : contacts === 1
          ? 'Én kontakt.'
          : `${contacts} kontakter.`,
    roles: { phone: 'Klienten selv', nextOfKin: 'Pårørende', guardian: 'Verge', physician: 'Fastlege' },
    another: (role, place) => `${role} ${place}`,
    parts: { name: 'Navn', relation: 'Relasjon', phone: 'Telefon' },
    relationHints: {
      nextOfKin: 'For eksempel datter eller nabo',
      guardian: 'For eksempel mor eller oppnevnt verge',
    },
    add: { nextOfKin: 'Legg til en pårørende', guardian: 'Legg til en verge' },
  },
  nn: {
    heading: 'Kontaktar',
    local:
      'Til bruk på kontoret. Kontaktane står ikkje på registerkortet og blir aldri sende til registeret.',
    count: (contacts) =>
      contacts === 0
        ? 'Ingen kontaktar enno. Det som blir skrive her, blir lagra av seg sjølv.'
        : contacts === 1
          ? 'Éin kontakt.'
          : `${contacts} kontaktar.`,
    roles: { phone: 'Klienten sjølv', nextOfKin: 'Pårørande', guardian: 'Verje', physician: 'Fastlege' },
    another: (role, place) => `${role} ${place}`,
    parts: { name: 'Namn', relation: 'Relasjon', phone: 'Telefon' },
    relationHints: {
      nextOfKin: 'Til dømes dotter eller nabo',
      guardian: 'Til dømes mor eller oppnemnd verje',
    },
    add: { nextOfKin: 'Legg til ein pårørande', guardian: 'Legg til ei verje' },
  },
} satisfies Record<Language, ContactsText>;
