import type { Language } from '../catalogue/language.ts';
import type { DecisionField, RehabilitationField } from '../record/forms/fields.ts';

/** Words of area 5: decisions, the re-/habilitation process, and the register's view of them. */
export interface ServicesText {
  readonly counts: (running: number, rejected: number) => string;
  readonly columns: Readonly<
    Record<'number' | 'service' | 'decided' | 'period' | 'perWeek' | 'process', string>
  >;
  readonly kinds: Readonly<Record<'decision' | 'resolution', string>>;
  readonly inside: string;
  readonly outside: string;
  readonly rejection: string;
  /** "4 t", hours per week. */
  readonly hours: (hours: string) => string;
  readonly empty: string;
  readonly newDecision: string;
  readonly openDecision: string;
  readonly begun: string;
  readonly continue: string;
  readonly newProcess: string;
  readonly openProcess: string;
  readonly process: string;
  readonly processKinds: Readonly<Record<'rehabilitation' | 'habilitation', string>>;
  readonly goal: (goal: string) => string;
  readonly insideProcess: string;
  readonly outsideProcess: string;
  readonly noMeasures: string;
  readonly notReported: (measures: readonly string[]) => string;
  readonly coordinator: string;
  readonly plan: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;

  readonly decisionHeading: string;
  readonly decisionFields: Readonly<Record<DecisionField, string>>;
  readonly hints: Readonly<
    Record<'service' | 'hours' | 'rejected' | 'note' | 'to' | 'optional' | 'notReported' | 'date', string>
  >;
  readonly partOf: (from: string) => string;
  readonly severalStaff: readonly [string, string];
  readonly isProcess: string;
  readonly record: string;
  readonly back: string;
  readonly discard: string;
  readonly processHeading: string;
  readonly processFields: Readonly<Record<RehabilitationField, string>>;
  readonly recordProcess: string;

  readonly onDate: string;
  readonly runs: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly insideSum: (hours: string) => string;
  readonly outsideSum: (hours: string) => string;
  readonly several: string;
  readonly organisations: (numbers: string) => string;
  readonly noServices: (date: string) => string;
  readonly notADate: string;
  readonly sumNote: string;
  readonly throughYear: (service: number, year: number) => string;
  /** "4 t 01.03.2025 – 14.03.2025", "5 t fra 15.03.2025". */
  readonly hoursBetween: (hours: string, from: string, to: string | null) => string;
  readonly stillRuns: string;
}

export const servicesText = {
  nb: {
    counts: (running, rejected) => `${running} løper${rejected > 0 ? `, ${rejected} avslag` : ''}`,
    columns: {
      number: 'Nr.',
      service: 'Tjeneste',
      decided: 'Vedtatt',
      period: 'Start – slutt',
      perWeek: 'Per uke',
      process: 'Prosess',
    },
    kinds: { decision: 'Vedtak', resolution: 'Beslutning' },
    inside: 'Innenfor',
    outside: 'Utenfor',
    rejection: 'Avslag',
    hours: (hours) => `${hours} t`,
    empty: 'Ingen vedtak ennå.',
    newDecision: 'Nytt vedtak',
    openDecision: 'Åpne vedtaket',
    begun: 'Påbegynt, ikke registrert',
    continue: 'Fortsett',
    newProcess: 'Ny prosess',
    openProcess: 'Åpne prosessen',
    process: 'Re-/habiliteringsprosess',
    processKinds: { rehabilitation: 'Rehabilitering', habilitation: 'Habilitering' },
    goal: (goal) => `Mål: ${goal}`,
    insideProcess: 'Innenfor prosessen',
    outsideProcess: 'Utenfor prosessen',
    noMeasures: 'Ingen tiltak løper.',
    notReported: (measures) =>
      `Tiltak som ikke meldes: ${measures.length === 0 ? 'ingen' : measures.join(', ')}`,
    coordinator: 'Koordinator',
    plan: 'Individuell plan',
    yes: 'Ja',
    no: 'Nei',
    unknown: 'ikke kjent',

    decisionHeading: 'Vedtak',
    decisionFields: {
      service: 'Tjeneste',
      kind: 'Type',
      decided: 'Vedtatt dato',
      rejected: 'Avslag',
      hours: 'Timer per uke',
      severalStaff: 'Bemanning',
      organisationNumber: 'Organisasjonsnummer',
      rehabilitation: 'Prosess',
      from: 'Start',
      to: 'Slutt',
      note: 'Hva det gjelder',
    },
    hints: {
      service: 'Nummeret, eller noen bokstaver av navnet',
      hours: '1,5 eller 90 min',
      rejected: 'Mellomrom eller X',
      note: 'Noen få ord til oss selv, som sårstell',
      to: 'Tomt mens tjenesten løper',
      optional: 'Kan stå tomt',
      notReported: 'Ett på hver linje. De blir i programmet og meldes ikke.',
      date: '010612, t i dag, -7 en uke siden',
    },
    partOf: (from) => `Innenfor prosessen fra ${from}`,
    severalStaff: ['Én om gangen', 'Flere samtidig'],
    isProcess: 'Tjenesten registreres som en prosess, ikke som et vedtak.',
    record: 'Registrer vedtaket',
    back: 'Tilbake',
    discard: 'Forkast',
    processHeading: 'Prosess',
    processFields: {
      kind: 'Type',
      decided: 'Vedtatt dato',
      from: 'Start',
      to: 'Slutt',
      goal: 'Mål',
      notReported: 'Tiltak som ikke meldes',
    },
    recordProcess: 'Registrer prosessen',

    onDate: 'På dato',
    runs: 'Løper',
    since: (date) => `fra ${date}`,
    until: (date) => `til ${date}`,
    insideSum: (hours) => `${hours} t innenfor`,
    outsideSum: (hours) => `${hours} t utenfor`,
    several: 'flere samtidig',
    organisations: (numbers) => `org.nr. ${numbers}`,
    noServices: (date) => `Ingen tjenester løper ${date}.`,
    notADate: 'Skriv en dato, for eksempel 010625.',
    sumNote: 'Det som er innenfor og utenfor prosessen, legges sammen for hver tjeneste.',
    throughYear: (service, year) => `${service} gjennom ${year}`,
    hoursBetween: (hours, from, to) => `${hours} t ${to === null ? `fra ${from}` : `${from} – ${to}`}`,
    stillRuns: 'løper',
  },
  nn: {
    counts: (running, rejected) => `${running} går${rejected > 0 ? `, ${rejected} avslag` : ''}`,
    columns: {
      number: 'Nr.',
      service: 'Teneste',
      decided: 'Vedteke',
      period: 'Start – slutt',
      perWeek: 'Per veke',
      process: 'Prosess',
    },
    kinds: { decision: 'Vedtak', resolution: 'Avgjerd' },
    inside: 'Innanfor',
    outside: 'Utanfor',
    rejection: 'Avslag',
    hours: (hours) => `${hours} t`,
    empty: 'Ingen vedtak enno.',
    newDecision: 'Nytt vedtak',
    openDecision: 'Opne vedtaket',
    begun: 'Påbyrja, ikkje registrert',
    continue: 'Hald fram',
    newProcess: 'Ny prosess',
    openProcess: 'Opne prosessen',
    process: 'Re-/habiliteringsprosess',
    processKinds: { rehabilitation: 'Rehabilitering', habilitation: 'Habilitering' },
    goal: (goal) => `Mål: ${goal}`,
    insideProcess: 'Innanfor prosessen',
    outsideProcess: 'Utanfor prosessen',
    noMeasures: 'Ingen tiltak går.',
    notReported: (measures) =>
      `Tiltak som ikkje blir melde: ${measures.length === 0 ? 'ingen' : measures.join(', ')}`,
    coordinator: 'Koordinator',
    plan: 'Individuell plan',
    yes: 'Ja',
    no: 'Nei',
    unknown: 'ikkje kjent',

    decisionHeading: 'Vedtak',
    decisionFields: {
      service: 'Teneste',
      kind: 'Type',
      decided: 'Vedteken dato',
      rejected: 'Avslag',
      hours: 'Timar per veke',
      severalStaff: 'Bemanning',
      organisationNumber: 'Organisasjonsnummer',
      rehabilitation: 'Prosess',
      from: 'Start',
      to: 'Slutt',
      note: 'Kva det gjeld',
    },
    hints: {
      service: 'Nummeret, eller nokre bokstavar av namnet',
      hours: '1,5 eller 90 min',
      rejected: 'Mellomrom eller X',
      note: 'Nokre få ord til oss sjølve, som sårstell',
      to: 'Tomt medan tenesta går',
      optional: 'Kan stå tomt',
      notReported: 'Eitt på kvar linje. Dei blir i programmet og blir ikkje melde.',
      date: '010612, t i dag, -7 ei veke sidan',
    },
    partOf: (from) => `Innanfor prosessen frå ${from}`,
    severalStaff: ['Éin om gongen', 'Fleire samstundes'],
    isProcess: 'Tenesta blir registrert som ein prosess, ikkje som eit vedtak.',
    record: 'Registrer vedtaket',
    back: 'Tilbake',
    discard: 'Forkast',
    processHeading: 'Prosess',
    processFields: {
      kind: 'Type',
      decided: 'Vedteken dato',
      from: 'Start',
      to: 'Slutt',
      goal: 'Mål',
      notReported: 'Tiltak som ikkje blir melde',
    },
    recordProcess: 'Registrer prosessen',

    onDate: 'På dato',
    runs: 'Går',
    since: (date) => `frå ${date}`,
    until: (date) => `til ${date}`,
    insideSum: (hours) => `${hours} t innanfor`,
    outsideSum: (hours) => `${hours} t utanfor`,
    several: 'fleire samstundes',
    organisations: (numbers) => `org.nr. ${numbers}`,
    noServices: (date) => `Ingen tenester går ${date}.`,
    notADate: 'Skriv ein dato, til dømes 010625.',
    sumNote: 'Det som er innanfor og utanfor prosessen, blir lagt saman for kvar teneste.',
    throughYear: (service, year) => `${service} gjennom ${year}`,
    hoursBetween: (hours, from, to) => `${hours} t ${to === null ? `frå ${from}` : `${from} – ${to}`}`,
    stillRuns: 'går',
  },
} satisfies Record<Language, ServicesText>;
