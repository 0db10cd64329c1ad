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
  },
} satisfies Record<Language, SettingsText>;
