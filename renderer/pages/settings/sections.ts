/** Sections of the settings, in their order. */
export const SECTIONS = [
  'general',
  'municipality',
  'dwellings',
  'levels',
  'password',
  'caseworkers',
  'sheet',
  'backups',
  'log',
] as const;
export type Section = (typeof SECTIONS)[number];

export const sectionOf = (part: string | undefined): Section =>
  SECTIONS.find((section) => section === part) ?? 'general';

export const sectionPath = (section: Section): string => `/settings/${section}`;

/** The log of one client. */
export const clientLogPath = (client: string): string => `${sectionPath('log')}/${client}`;
