import { codeBookForDate } from '../catalogue/code-books.ts';
import type { Language } from '../catalogue/language.ts';
import { ageOn, formatDate, type IsoDate } from '../record/dates.ts';
import type { Purpose } from '../record/municipality.ts';
import { overAYear } from '../record/over-a-year.ts';
import type { Severity } from '../rules/rule.ts';
import { clientListPaperText } from '../text/client-list-paper.ts';
import { clientsText, type ClientsText } from '../text/clients.ts';
import { filled, paperText } from '../text/paper.ts';
import { municipalityTitle, SEPARATOR } from './words.ts';

export type PaperColumn = keyof ClientsText['columns'];

/** What the list knows of a client. */
export interface ListedOnPaper {
  readonly name: string;
  readonly birthDate: IsoDate | null;
  readonly identityNumber: string | null;
  readonly confidential: boolean;
  readonly deathDate: IsoDate | null;
  readonly registered: IsoDate | null;
  readonly draft: IsoDate | null;
  readonly services: readonly number[];
  readonly district: string | null;
  readonly findings: { readonly severity: Severity; readonly count: number } | null;
}

export interface ClientListRequest {
  /** The list's own name: `Aktive`, or that under which it is kept. */
  readonly name: string;
  /** What narrows it beside that, in words. */
  readonly narrowed: readonly string[];
  /** `Sortert etter navn.` */
  readonly order: string;
  /** Beside the name. */
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly ListedOnPaper[];
  /** Names of those who fit and can't be read. */
  readonly unreadable: readonly string[];
  /** ISO with offset. */
  readonly printedAt: string;
  readonly municipality: { readonly number: string; readonly name: string };
  readonly purpose: Purpose;
  readonly language: Language;
}

/** What stands on the client list, without layout. */
export interface ClientListData {
  readonly language: Language;
  readonly title: string;
  readonly name: string;
  /** `ØVELSE`; null in a municipality's own database. */
  readonly mark: string | null;
  readonly narrowed: readonly string[];
  /** How many, in which order, and that it is secret. */
  readonly facts: string;
  readonly columns: readonly { readonly key: PaperColumn | 'name'; readonly name: string }[];
  readonly rows: readonly (readonly string[])[];
  readonly unreadable: string | null;
  readonly nobody: string;
  readonly runningHead: string;
  readonly foot: string;
}

/** The client list as a paper: those who are in it, with the columns that are shown. */
export function clientListOf(request: ClientListRequest): ClientListData {
  const { language, printedAt, municipality, rows, columns, purpose, unreadable } = request;
  const [t, listed, paper] = [clientListPaperText[language], clientsText[language], paperText[language]];
  const today = printedAt.slice(0, 10);
  const mark = purpose === 'municipality' ? null : paper.watermarks[purpose];
  return {
    language,
    // SECURITY: without the list's own name, which may hold a person's. A title goes to processes that a lock doesn't end.
    title: t.title,
    name: request.name,
    mark,
    narrowed: request.narrowed,
    facts: `${t.count(grouped(rows.length), rows.length === 1)}. ${request.order} ${paper.confidential}.`,
    columns: [
      { key: 'name', name: listed.name },
      ...columns.map((key) => ({ key, name: listed.columns[key] })),
    ],
    rows: rows.map((row) => [
      nameOf(row, listed),
      ...columns.map((column) => cellOf(column, row, today, listed)),
    ]),
    unreadable: unreadable.length === 0 ? null : t.unreadable(unreadable.join('; ')),
    nobody: t.nobody,
    runningHead: [t.title, request.name, ...(mark === null ? [] : [mark])].join(SEPARATOR),
    foot: [
      `${municipalityTitle(municipality.name, paper)} (${municipality.number})`,
      t.title,
      filled(paper.codeBook, { book: codeBookForDate(today).id }),
      filled(paper.printed, { date: formatDate(today), time: printedAt.slice(11, 16).replace(':', '.') }),
    ].join(SEPARATOR),
  };
}

/** `3000` as `3 000`. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

const NOTHING = '–';
const dated = (date: IsoDate | null): string => (date === null ? NOTHING : formatDate(date));

const nameOf = ({ name, confidential, deathDate }: ListedOnPaper, t: ClientsText): string =>
  [
    name,
    ...(confidential ? [t.confidential] : []),
    ...(deathDate === null ? [] : [t.dead(formatDate(deathDate))]),
  ].join(' · ');

function cellOf(column: PaperColumn, row: ListedOnPaper, today: IsoDate, t: ClientsText): string {
  switch (column) {
    case 'birthDate':
      return dated(row.birthDate);
    case 'age':
      return row.birthDate === null ? NOTHING : String(ageOn(row.birthDate, row.deathDate ?? today));
    case 'identityNumber':
      return row.identityNumber ?? NOTHING;
    case 'district':
      return row.district ?? NOTHING;
    case 'registered':
      return registeredOf(row, today, t);
    case 'services':
      return row.services.length === 0 ? NOTHING : row.services.join(', ');
    case 'findings':
      return row.findings === null ? NOTHING : t.findings(row.findings.severity, row.findings.count);
    default:
      return column satisfies never;
  }
}

/** The date of the registration in force, that it is old where somebody gets services by it, and the draft. */
function registeredOf(row: ListedOnPaper, today: IsoDate, t: ClientsText): string {
  const { registered, draft, deathDate, services } = row;
  const old =
    registered !== null && deathDate === null && services.length > 0 && overAYear(registered, today);
  const parts = [
    ...(registered === null ? [] : [formatDate(registered)]),
    ...(old ? [t.overAYear] : []),
    ...(draft === null ? [] : [t.draft(formatDate(draft))]),
  ];
  return parts.length === 0 ? NOTHING : parts.join(' · ');
}
