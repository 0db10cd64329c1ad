import type { Language } from '../catalogue/language.ts';

/** Words of the log: who did what when. */
export interface LogText {
  readonly heading: string;
  readonly lead: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly whom: string;
  readonly version: string;
  readonly times: (count: number) => string;
  readonly older: string;
  readonly empty: string;
  readonly ofClient: (name: string) => string;
  readonly ofOneClient: string;
  readonly whole: string;
  /** Link from a client's page. */
  readonly whoHasLooked: string;
  readonly nobody: string;
  /** What an action of the data layer is called; another one is shown by its code. */
  readonly actions: Readonly<Record<string, string>>;
  /** An action with this detail is called something else: `action.detail`. */
  readonly kinds: Readonly<Record<string, string>>;
}

export const logText = {
  nb: {
    heading: 'Logg',
    lead: 'Hvem som har gjort hva, det nyeste først. Loggen kan ikke endres.',
    when: 'Når',
    who: 'Hvem',
    what: 'Hva',
    whom: 'Gjelder',
    version: 'Versjon',
    times: (count) => `${String(count)} ganger`,
    older: 'Vis eldre',
    empty: 'Ingenting står i loggen ennå.',
    ofClient: (name) => `Bare det som gjelder ${name}.`,
    ofOneClient: 'Bare det som gjelder én klient.',
    whole: 'Vis hele loggen',
    whoHasLooked: 'Hvem har sett og endret',
    nobody: '–',
    actions: {
      created: 'Laget databasen',
      opened: 'Låste opp',
      migrated: 'Tok i bruk ny versjon av databasen',
      'anchor-accepted': 'Åpnet databasen slik den var, selv om kontrollen ikke stemte',
      'opening-noted': 'Noe ble rettet ved opplåsing',
      'password-changed': 'Byttet passord',
      'caseworker-added': 'Ga en saksbehandler tilgang',
      'caseworker-removed': 'Tok bort en saksbehandlers tilgang',
      recovered: 'Låste opp med gjenopprettingsarket',
      'sheet-shown': 'Viste gjenopprettingsarket',
      'sheet-confirmed': 'Kontrollerte gjenopprettingsarket',
      'keys-rotated': 'Laget nye nøkler',
      salvaged: 'Reddet en skadet database',
      'backed-up': 'Tok sikkerhetskopi',
      'backup-proved': 'Kontrollerte en sikkerhetskopi',
      'backup-failed': 'En sikkerhetskopi mislyktes',
      'settings-changed': 'Endret innstillinger',
      read: 'Leste',
      changed: 'Endret',
      signed: 'Signerte en registrering',
      printed: 'Skrev ut',
      imported: 'Leste inn fra fil',
      'import-undone': 'Angret en innlesing',
      exported: 'Hentet ut data',
      extracted: 'Laget uttrekk',
      restored: 'Gjenopprettet fra sikkerhetskopi',
      erased: 'Slettet',
      refused: 'Avviste en forespørsel',
    },
    kinds: {
      'changed.act': 'Endret tjenester eller opphold',
      'changed.decision': 'Førte et vedtak',
      'changed.rehabilitation': 'Førte re-/habilitering',
      'changed.paperSigned': 'Førte at papiret er underskrevet',
      'changed.accepted': 'Godtok et funn',
      'settings-changed.place': 'Stedet i programmet og påbegynt tekst er husket',
      'settings-changed.list': 'Endret en lagret liste',
      'printed.list': 'Skrev ut en klientliste',
    },
  },
  nn: {
    heading: 'Logg',
    lead: 'Kven som har gjort kva, det nyaste først. Loggen kan ikkje endrast.',
    when: 'Når',
    who: 'Kven',
    what: 'Kva',
    whom: 'Gjeld',
    version: 'Versjon',
    times: (count) => `${String(count)} gonger`,
    older: 'Vis eldre',
    empty: 'Ingenting står i loggen enno.',
    ofClient: (name) => `Berre det som gjeld ${name}.`,
    ofOneClient: 'Berre det som gjeld éin klient.',
    whole: 'Vis heile loggen',
    whoHasLooked: 'Kven har sett og endra',
    nobody: '–',
    actions: {
      created: 'Laga databasen',
      opened: 'Låste opp',
      migrated: 'Tok i bruk ny versjon av databasen',
      'anchor-accepted': 'Opna databasen slik han var, sjølv om kontrollen ikkje stemde',
      'opening-noted': 'Noko vart retta ved opplåsing',
      'password-changed': 'Bytte passord',
      'caseworker-added': 'Gav ein saksbehandlar tilgang',
      'caseworker-removed': 'Tok bort tilgangen til ein saksbehandlar',
      recovered: 'Låste opp med attopprettingsarket',
      'sheet-shown': 'Viste attopprettingsarket',
      'sheet-confirmed': 'Kontrollerte attopprettingsarket',
      'keys-rotated': 'Laga nye nøklar',
      salvaged: 'Berga ein skadd database',
      'backed-up': 'Tok tryggingskopi',
      'backup-proved': 'Kontrollerte ein tryggingskopi',
      'backup-failed': 'Ein tryggingskopi lukkast ikkje',
      'settings-changed': 'Endra innstillingar',
      read: 'Las',
      changed: 'Endra',
      signed: 'Signerte ei registrering',
      printed: 'Skreiv ut',
      imported: 'Las inn frå fil',
      'import-undone': 'Angra ei innlesing',
      exported: 'Henta ut data',
      extracted: 'Laga uttrekk',
      restored: 'Attoppretta frå tryggingskopi',
      erased: 'Sletta',
      refused: 'Viste bort ein førespurnad',
    },
    kinds: {
      'changed.act': 'Endra tenester eller opphald',
      'changed.decision': 'Førte eit vedtak',
      'changed.rehabilitation': 'Førte re-/habilitering',
      'changed.paperSigned': 'Førte at papiret er underskrive',
      'changed.accepted': 'Godtok eit funn',
      'settings-changed.place': 'Staden i programmet og påbyrja tekst er hugsa',
      'settings-changed.list': 'Endra ei lagra liste',
      'printed.list': 'Skreiv ut ei klientliste',
    },
  },
} satisfies Record<Language, LogText>;
