import type { Language } from '../catalogue/language.ts';
import type { RegistrationReason } from '../catalogue/reasons.ts';

/** Words of the timeline and of the function profile under it. */
export interface TimelineText {
  readonly heading: string;
  readonly profile: string;
  readonly registrations: string;
  /** Short, as they stand at a mark. */
  readonly reasons: Readonly<Record<RegistrationReason, string>>;
  readonly draft: string;
  readonly stay: (type: string) => string;
  readonly stayDays: (days: number, interrupts: boolean) => string;
  readonly rejected: string;
  readonly inside: string;
  readonly outside: string;
  readonly interrupted: string;
  readonly needsHelp: string;
  readonly asTable: string;
  readonly asPicture: string;
  readonly months: readonly string[];
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly remark: string;
  readonly runs: string;
  readonly variable: string;
  readonly notAnswered: string;
  readonly empty: string;
}

export const timelineText = {
  nb: {
    heading: 'Tidslinje',
    profile: 'Funksjonsnivå',
    registrations: 'Registreringer',
    reasons: {
      application: 'søknad',
      change: 'endring',
      decision: 'nytt vedtak',
      evaluation: 'evaluering',
      correction: 'retting',
      late: 'etterregistrert',
    },
    draft: 'kladd',
    stay: (type) => `51 Døgnopphold, ${type}`,
    stayDays: (days, interrupts) =>
      `${days} ${days === 1 ? 'dag' : 'dager'}, ${interrupts ? 'avbrudd' : 'ikke avbrudd'}`,
    rejected: 'avslag',
    inside: 'innenfor 45',
    outside: 'utenfor',
    interrupted: 'avbrudd',
    needsHelp: 'behov for personbistand',
    asTable: 'Vis som tabell',
    asPicture: 'Vis som bilde',
    months: ['jan.', 'feb.', 'mars', 'april', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
    what: 'Hva',
    from: 'Fra',
    to: 'Til',
    remark: 'Merknad',
    runs: 'løper',
    variable: 'Variabel',
    notAnswered: 'ikke besvart',
    empty: 'Ingenting har fått en dato ennå.',
  },
  nn: {
    heading: 'Tidslinje',
    profile: 'Funksjonsnivå',
    registrations: 'Registreringar',
    reasons: {
      application: 'søknad',
      change: 'endring',
      decision: 'nytt vedtak',
      evaluation: 'evaluering',
      correction: 'retting',
      late: 'etterregistrert',
    },
    draft: 'kladd',
    stay: (type) => `51 Døgnopphald, ${type}`,
    stayDays: (days, interrupts) =>
      `${days} ${days === 1 ? 'dag' : 'dagar'}, ${interrupts ? 'avbrot' : 'ikkje avbrot'}`,
    rejected: 'avslag',
    inside: 'innanfor 45',
    outside: 'utanfor',
    interrupted: 'avbrot',
    needsHelp: 'behov for personhjelp',
    asTable: 'Vis som tabell',
    asPicture: 'Vis som bilete',
    months: ['jan.', 'feb.', 'mars', 'april', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
    what: 'Kva',
    from: 'Frå',
    to: 'Til',
    remark: 'Merknad',
    runs: 'går',
    variable: 'Variabel',
    notAnswered: 'ikkje svara',
    empty: 'Ingenting har fått ein dato enno.',
  },
} satisfies Record<Language, TimelineText>;
