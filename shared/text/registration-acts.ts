import type { Language } from '../catalogue/language.ts';

/** Words of what is done with a registration that is signed, and with one that was forgotten. */
export interface RegistrationActsText {
  readonly correct: string;
  readonly correctDate: (date: string) => string;
  readonly correctNote: string;
  readonly late: string;
  readonly lateVerb: string;
  readonly lateLead: string;
  readonly lateDate: string;
  readonly paper: string;
  /** The same where the paper is back already. */
  readonly paperChange: string;
  readonly paperHeading: (date: string) => string;
  readonly paperVerb: string;
  readonly paperLead: string;
  readonly paperDate: string;
  readonly paperBack: (date: string) => string;
  readonly paperOut: string;
  readonly draftFirst: (date: string) => string;
  readonly acts: string;
}

export const registrationActsText = {
  nb: {
    correct: 'Rett registreringen',
    correctDate: (date) => `Rett registreringen av ${date}`,
    correctNote: 'Den gamle blir stående som den er, og merkes som rettet når den nye er signert.',
    late: 'Etterregistrer',
    lateVerb: 'Begynn',
    lateLead:
      'En registrering som skulle vært gjort før. Den begynner med det som gjaldt på datoen, og endrer ikke det som er registrert siden.',
    lateDate: 'Dato for vurderingen',
    paper: 'Underskrevet papir er tilbake',
    paperChange: 'Endre datoen for underskrevet papir',
    paperHeading: (date) => `Underskrevet kort, registrering ${date}`,
    paperVerb: 'Noter',
    paperLead: 'Noter dagen da kortet kom tilbake underskrevet. Et tomt felt tar datoen bort.',
    paperDate: 'Kom tilbake',
    paperBack: (date) => `underskrevet papir ${date}`,
    paperOut: 'underskrevet papir ikke tilbake',
    draftFirst: (date) =>
      `Kladden ${date} er åpen. Signer eller forkast den før du retter eller etterregistrerer.`,
    acts: 'Gjør noe med',
  },
  nn: {
    correct: 'Rett registreringa',
    correctDate: (date) => `Rett registreringa av ${date}`,
    correctNote: 'Den gamle blir ståande som ho er, og blir merkt som retta når den nye er signert.',
    late: 'Etterregistrer',
    lateVerb: 'Begynn',
    lateLead:
      'Ei registrering som skulle vore gjord før. Ho byrjar med det som galdt på datoen, og endrar ikkje det som er registrert sidan.',
    lateDate: 'Dato for vurderinga',
    paper: 'Underskrive papir er tilbake',
    paperChange: 'Endre datoen for underskrive papir',
    paperHeading: (date) => `Underskrive kort, registrering ${date}`,
    paperVerb: 'Noter',
    paperLead: 'Noter dagen då kortet kom tilbake underskrive. Eit tomt felt tek datoen bort.',
    paperDate: 'Kom tilbake',
    paperBack: (date) => `underskrive papir ${date}`,
    paperOut: 'underskrive papir ikkje tilbake',
    draftFirst: (date) =>
      `Kladden ${date} er open. Signer eller forkast han før du rettar eller etterregistrerer.`,
    acts: 'Gjer noko med',
  },
} satisfies Record<Language, RegistrationActsText>;
