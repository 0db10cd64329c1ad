import type { Language } from '../catalogue/language.ts';

/** Words of the settings page. */
export interface SettingsText {
  readonly heading: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly languageHint: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly textSize: string;
  readonly textSizeHint: string;
  readonly percent: (percent: number) => string;
  readonly keyHints: string;
  readonly keyHintsHint: string;
  readonly keyHintsOn: string;
  readonly keyHintsOff: string;
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
      | 'log'
      | 'practice',
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
    textSize: 'Tekststørrelse',
    textSizeHint: 'Fra 115 % åpnes hjelp og funn med F1 og F8 i stedet for å stå ved siden av.',
    percent: (percent) => `${String(percent)} %`,
    keyHints: 'Taster ved knappene',
    keyHintsHint: 'Tastene virker like godt når de ikke vises.',
    keyHintsOn: 'Vis dem',
    keyHintsOff: 'Skjul dem',
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
      practice: 'Øvelseskommunen',
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
    textSize: 'Tekststorleik',
    textSizeHint: 'Frå 115 % vert hjelp og funn opna med F1 og F8 i staden for å stå ved sida av.',
    percent: (percent) => `${String(percent)} %`,
    keyHints: 'Tastar ved knappane',
    keyHintsHint: 'Tastane verkar like godt når dei ikkje er viste.',
    keyHintsOn: 'Vis dei',
    keyHintsOff: 'Gøym dei',
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
      practice: 'Øvingskommunen',
    },
    lockMinutes: 'Automatisk låsing',
    lockMinutesHint: 'Etter så lang tid utan tastetrykk eller mus. Det du skriv, er alltid lagra.',
    minutes: (minutes) => `etter ${String(minutes)} minutt`,
  },
} satisfies Record<Language, SettingsText>;
