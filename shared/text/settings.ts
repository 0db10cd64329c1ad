import type { Language } from '../catalogue/language.ts';

/** Words of the settings page. */
export interface SettingsText {
  readonly heading: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly languageHint: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly kept: string;
  readonly about: string;
  readonly municipality: string;
  readonly office: string;
  readonly caseworker: string;
  readonly rail: string;
  readonly sections: Readonly<
    Record<
      | 'general'
      | 'municipality'
      | 'dwellings'
      | 'levels'
      | 'password'
      | 'caseworkers'
      | 'sheet'
      | 'backups'
      | 'log',
      string
    >
  >;
  readonly lockMinutes: string;
  readonly lockMinutesHint: string;
  readonly minutes: (minutes: number) => string;
}

export const settingsText = {
  nb: {
    heading: 'Innstillinger',
    language: 'Målform',
    languages: { nb: 'Bokmål', nn: 'Nynorsk' },
    languageHint: 'Gjelder skjermene og kortene.',
    theme: 'Utseende',
    themes: { system: 'Som i Windows', light: 'Lyst', dark: 'Mørkt' },
    kept: 'Valgene lagres med en gang.',
    about: 'Databasen',
    municipality: 'Kommune',
    office: 'Kontor',
    caseworker: 'Saksbehandler',
    rail: 'Innstillinger',
    sections: {
      general: 'Språk og skjerm',
      municipality: 'Kommune og kontor',
      dwellings: 'Boligregister',
      levels: 'Tjenestenivåer',
      password: 'Passord',
      caseworkers: 'Saksbehandlere',
      sheet: 'Gjenopprettingsark',
      backups: 'Sikkerhetskopier',
      log: 'Logg',
    },
    lockMinutes: 'Automatisk låsing',
    lockMinutesHint: 'Etter så lang tid uten tastetrykk eller mus. Det du skriver, er alltid lagret.',
    minutes: (minutes) => `etter ${String(minutes)} minutter`,
  },
  nn: {
    heading: 'Innstillingar',
    language: 'Målform',
    languages: { nb: 'Bokmål', nn: 'Nynorsk' },
    languageHint: 'Gjeld skjermane og korta.',
    theme: 'Utsjånad',
    themes: { system: 'Som i Windows', light: 'Lyst', dark: 'Mørkt' },
    kept: 'Vala vert lagra med ein gong.',
    about: 'Databasen',
    municipality: 'Kommune',
    office: 'Kontor',
    caseworker: 'Saksbehandlar',
    rail: 'Innstillingar',
    sections: {
      general: 'Språk og skjerm',
      municipality: 'Kommune og kontor',
      dwellings: 'Bustadregister',
      levels: 'Tenestenivå',
      password: 'Passord',
      caseworkers: 'Saksbehandlarar',
      sheet: 'Attopprettingsark',
      backups: 'Tryggingskopiar',
      log: 'Logg',
    },
    lockMinutes: 'Automatisk låsing',
    lockMinutesHint: 'Etter så lang tid utan tastetrykk eller mus. Det du skriv, er alltid lagra.',
    minutes: (minutes) => `etter ${String(minutes)} minutt`,
  },
} satisfies Record<Language, SettingsText>;
