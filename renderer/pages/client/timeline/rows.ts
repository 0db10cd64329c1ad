import { codeBookForDate, service, variable } from '../../../../shared/catalogue/code-books.ts';
import type { Language } from '../../../../shared/catalogue/language.ts';
import { formatHours } from '../../../../shared/record/hours.ts';
import type { Bar, RegistrationMark, Timeline } from '../../../../shared/reporting/timeline.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { timelineText, type TimelineText } from '../../../../shared/text/timeline.ts';
import { nameOn } from '../services/words.ts';

/** How a bar looks: filled inside a process, outlined outside, hatched for a stay, dotted for an interruption. */
export type BarKind = 'inside' | 'outside' | 'stay' | 'gap';

export interface RowBar extends Bar {
  readonly kind: BarKind;
  /** Words on or beside the bar. */
  readonly text: string;
  /** The hours alone, where all the words have no room. */
  readonly short: string;
}

/** A line of the picture, and of the table with the same facts. */
export interface TimeRow {
  readonly key: string;
  readonly name: string;
  /** A shorter name, where the whole one has no room before the axis. */
  readonly label: string;
  readonly bars: readonly RowBar[];
  readonly marks: readonly RegistrationMark[];
  /** The day of a rejection. */
  readonly rejected: string | null;
  /** Id of the process that it is, or is a measure of. */
  readonly process: string | null;
  /** `45 Rehabilitering`, on the line of the process itself. */
  readonly processName: string | null;
}

/** Registrations, then stays, then services, as the picture has them from above. */
export function timeRows(line: Timeline, language: Language): readonly TimeRow[] {
  const t: TimelineText = timelineText[language];
  const row = (key: string, name: string, more: Partial<TimeRow>): TimeRow => ({
    key,
    name,
    label: name,
    bars: [],
    marks: [],
    rejected: null,
    process: null,
    processName: null,
    ...more,
  });
  const types = [...new Set(line.stays.map(({ type }) => type))];
  return [
    ...(line.registrations.length === 0
      ? []
      : [row('registrations', t.registrations, { marks: line.registrations })]),
    ...types.map((type) => {
      const stays = line.stays.filter((stay) => stay.type === type);
      const { name, short } = stayNames(type, stays[0]?.from ?? line.to, language);
      return row(`stay ${type}`, t.stay(name), {
        label: fitting(t.stay(name), t.stay(short)),
        bars: stays.map((stay) => ({
          ...stay,
          kind: 'stay',
          short: '',
          text: t.stayDays(stay.days, stay.interrupts),
        })),
      });
    }),
    ...line.services.map((one) => {
      const kind = one.process === null ? 'outside' : 'inside';
      const process = one.processKind === null ? null : servicesText[language].processKinds[one.processKind];
      const hours =
        one.minutesPerWeek === null ? '' : servicesText[language].hours(formatHours(one.minutesPerWeek));
      const text = [hours, one.note, process?.toLowerCase()]
        .filter((part) => part != null && part !== '')
        .join(' ');
      const day = one.bars[0]?.from ?? one.rejected ?? line.to;
      const name = `${one.service} ${nameOn(one.service, day, language)}`;
      return row(one.id, name, {
        label: fitting(
          name,
          `${one.service} ${service(codeBookForDate(day).id, one.service).short[language]}`,
        ),
        rejected: one.rejected,
        process: one.process,
        processName: process === null ? null : `${one.service} ${process}`,
        bars: [
          ...one.bars.map((bar) => ({ ...bar, kind, text, short: hours }) as const),
          ...one.gaps.map((gap) => ({ ...gap, kind: 'gap', text: t.interrupted, short: '' }) as const),
        ],
      });
    }),
  ];
}

/** As many letters as there is room for before the axis. */
const ROOM = 31;

const fitting = (name: string, short: string): string => (name.length <= ROOM ? name : short);

function stayNames(
  type: number,
  day: string,
  language: Language,
): { readonly name: string; readonly short: string } {
  const known = variable(codeBookForDate(day), 51);
  const found = known?.kind === 'stays' ? known.codes.find(({ code }) => code === type) : undefined;
  if (found === undefined) return { name: String(type), short: String(type) };
  const name = found.name[language];
  const short = ('short' in found ? found.short : found.name)[language];
  // DPS stays as it is.
  const small = (text: string): string =>
    text === text.toUpperCase() ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return { name: small(name), short: small(short) };
}
