import type { Language } from '../catalogue/language.ts';
import type { BackupKind } from '../ipc/safety-schemas.ts';

/** Words for backups: their list, what is in one, and the page that looks after them. */
export interface BackupsText {
  readonly heading: string;
  readonly lead: string;
  readonly lastVerified: string;
  readonly never: string;
  readonly folder: string;
  readonly second: string;
  readonly noSecond: string;
  readonly chooseSecond: string;
  readonly chooseAnother: string;
  readonly dropSecond: string;
  readonly secondHint: string;
  readonly problem: string;
  readonly makeNow: string;
  readonly making: string;
  readonly made: (when: string) => string;
  readonly list: string;
  readonly when: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<BackupKind, string>>;
  readonly size: string;
  readonly place: string;
  readonly places: Readonly<Record<'own' | 'second', string>>;
  readonly verified: string;
  readonly notVerified: string;
  readonly none: string;
  readonly tryOut: string;
  readonly tryOf: (when: string) => string;
  readonly trying: string;
  readonly tried: (when: string) => string;
  readonly triedLead: string;
  readonly municipality: string;
  readonly clients: string;
  readonly registrations: string;
  readonly decisions: string;
  readonly saves: string;
  readonly lastSaved: string;
  readonly savedBy: (when: string, who: string) => string;
  readonly programVersion: string;
  readonly todayAt: (time: string) => string;
  readonly yesterdayAt: (time: string) => string;
  readonly dateAt: (date: string, time: string) => string;
}

export const backupsText = {
  nb: {
    heading: 'Sikkerhetskopier',
    lead: 'Kopiene tas av seg selv, er krypterte, og prøves ved å åpne dem.',
    lastVerified: 'Sist prøvd',
    never: 'Ingen ennå',
    folder: 'Mappe',
    second: 'Også til',
    noSecond: 'Ingen annen mappe',
    chooseSecond: 'Velg en mappe til',
    chooseAnother: 'Velg en annen',
    dropSecond: 'Slutt med den',
    secondHint: 'En minnepinne eller en mappe på serveren, så kopiene finnes når maskinen er borte.',
    problem: 'Den siste kopien mislyktes.',
    makeNow: 'Ta kopi nå',
    making: 'Tar kopi …',
    made: (when) => `Kopien er tatt og prøvd. ${when}.`,
    list: 'Kopiene',
    when: 'Tatt',
    kind: 'Hvorfor',
    kinds: {
      daily: 'daglig',
      manual: 'tatt for hånd',
      migration: 'før ny versjon',
      restore: 'før gjenoppretting',
      rotation: 'før nye nøkler',
      extract: 'før uttrekk',
    },
    size: 'Størrelse',
    place: 'Ligger',
    places: { own: 'på maskinen', second: 'i den andre mappen' },
    verified: 'Prøvd',
    notVerified: 'ikke prøvd',
    none: 'Ingen sikkerhetskopier ennå.',
    tryOut: 'Prøv gjenoppretting',
    tryOf: (when) => `Prøv gjenoppretting av kopien fra ${when}`,
    trying: 'Prøver …',
    tried: (when) => `Kopien fra ${when} lar seg gjenopprette`,
    triedLead: 'Den ble lagt ut på et eget sted, åpnet og talt opp, og tatt bort igjen.',
    municipality: 'Kommune',
    clients: 'Klienter',
    registrations: 'Registreringer',
    decisions: 'Vedtak',
    saves: 'Lagringer',
    lastSaved: 'Sist lagret',
    savedBy: (when, who) => `${when} av ${who}`,
    programVersion: 'Programversjon',
    todayAt: (time) => `i dag kl. ${time}`,
    yesterdayAt: (time) => `i går kl. ${time}`,
    dateAt: (date, time) => `${date} kl. ${time}`,
  },
  nn: {
    heading: 'Tryggingskopiar',
    lead: 'Kopiane vert tekne av seg sjølve, er krypterte, og vert prøvde ved å opne dei.',
    lastVerified: 'Sist prøvd',
    never: 'Ingen enno',
    folder: 'Mappe',
    second: 'Også til',
    noSecond: 'Inga anna mappe',
    chooseSecond: 'Vel ei mappe til',
    chooseAnother: 'Vel ei anna',
    dropSecond: 'Slutt med ho',
    secondHint: 'Ein minnepinne eller ei mappe på tenaren, så kopiane finst når maskina er borte.',
    problem: 'Den siste kopien lukkast ikkje.',
    makeNow: 'Ta kopi no',
    making: 'Tek kopi …',
    made: (when) => `Kopien er teken og prøvd. ${when}.`,
    list: 'Kopiane',
    when: 'Teken',
    kind: 'Kvifor',
    kinds: {
      daily: 'dagleg',
      manual: 'teken for hand',
      migration: 'før ny versjon',
      restore: 'før attoppretting',
      rotation: 'før nye nøklar',
      extract: 'før uttrekk',
    },
    size: 'Storleik',
    place: 'Ligg',
    places: { own: 'på maskina', second: 'i den andre mappa' },
    verified: 'Prøvd',
    notVerified: 'ikkje prøvd',
    none: 'Ingen tryggingskopiar enno.',
    tryOut: 'Prøv attoppretting',
    tryOf: (when) => `Prøv attoppretting av kopien frå ${when}`,
    trying: 'Prøver …',
    tried: (when) => `Kopien frå ${when} lèt seg attopprette`,
    triedLead: 'Han vart lagd ut på ein eigen stad, opna og talt opp, og teken bort att.',
    municipality: 'Kommune',
    clients: 'Klientar',
    registrations: 'Registreringar',
    decisions: 'Vedtak',
    saves: 'Lagringar',
    lastSaved: 'Sist lagra',
    savedBy: (when, who) => `${when} av ${who}`,
    programVersion: 'Programversjon',
    todayAt: (time) => `i dag kl. ${time}`,
    yesterdayAt: (time) => `i går kl. ${time}`,
    dateAt: (date, time) => `${date} kl. ${time}`,
  },
} satisfies Record<Language, BackupsText>;
