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
  'practice',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What the practice municipality has none of: it opens without a password and is never backed up. */
const NOT_IN_PRACTICE: readonly Section[] = ['password', 'caseworkers', 'sheet', 'backups'];

export const sectionsFor = (practice: boolean): readonly Section[] =>
  SECTIONS.filter((section) => !practice || !NOT_IN_PRACTICE.includes(section));

export const sectionOf = (part: string | undefined): Section =>
  SECTIONS.find((section) => section === part) ?? 'general';

export const sectionPath = (section: Section): string => `/settings/${section}`;

/** The log of one client. */
export const clientLogPath = (client: string): string => `${sectionPath('log')}/${client}`;
