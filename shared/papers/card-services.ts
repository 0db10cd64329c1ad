import { serviceName } from '../catalogue/code-books.ts';
import type { Decision, Period, Rehabilitation } from '../record/client.ts';
import { daysBetween, formatDate, type IsoDate } from '../record/dates.ts';
import { formatHours } from '../record/hours.ts';
import { registerView, sumParts } from '../reporting/register-view.ts';
import { filled } from '../text/paper.ts';
import type { ProcessLine, RegisterViewPart, ServiceLine, ServicePeriod } from './card-data.ts';
import type { CardContext } from './card-request.ts';

interface Sortable {
  readonly line: ServiceLine;
  /** First start, or the decision's date where nothing started. */
  readonly order: IsoDate;
}

/**
 * Area 5: every decision that was known on the card's day, ended ones too, and each re-/habilitation process as a
 * line of service 45. By number, then by start.
 */
export function serviceLines(context: CardContext): readonly ServiceLine[] {
  const { client, date } = context;
  const lines: readonly Sortable[] = [
    ...client.decisions
      .filter((decision) => isKnown(decision.decided, decision.periods, date))
      .map((decision) => ({ line: decisionLine(decision, context), order: startOf(decision) })),
    ...client.rehabilitations
      .filter((process) => isKnown(process.decided, [process], date))
      .map((process) => ({ line: processAsService(process, context), order: process.from })),
  ];
  return lines
    .toSorted((a, b) => a.line.number - b.line.number || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ line }) => line);
}

const isKnown = (decided: IsoDate, periods: readonly Period[], date: IsoDate): boolean =>
  decided <= date || periods.some((period) => period.from <= date);

const startOf = (decision: Decision): IsoDate =>
  decision.periods.reduce(
    (first, { from }) => (from < first ? from : first),
    decision.periods[0]?.from ?? decision.decided,
  );

const covers = ({ from, to }: Period, day: IsoDate): boolean => from <= day && (to === null || day <= to);

const decisionLine = (decision: Decision, { book, language, text, date }: CardContext): ServiceLine => ({
  number: decision.service,
  name: serviceName(book.id, decision.service, language),
  decided: formatDate(decision.decided),
  hours: decision.minutesPerWeek === null ? '' : formatHours(decision.minutesPerWeek),
  staff: decision.severalStaff === null ? '' : decision.severalStaff ? text.severalStaff : text.oneStaff,
  rejected: decision.rejected,
  organisationNumber: decision.organisationNumber ?? '',
  partOfProcess: decision.rehabilitation !== null,
  periods: servicePeriods(decision.periods),
  running: !decision.rejected && decision.periods.some((period) => covers(period, date)),
});

const processAsService = (process: Rehabilitation, { book, language, date }: CardContext): ServiceLine => ({
  number: 45,
  name: serviceName(book.id, 45, language),
  decided: formatDate(process.decided),
  hours: '',
  staff: '',
  rejected: false,
  organisationNumber: '',
  partOfProcess: false,
  periods: servicePeriods([process]),
  running: covers(process, date),
});

/** A period is an interruption's start when the same decision runs again after a gap. */
const servicePeriods = (periods: readonly Period[]): readonly ServicePeriod[] =>
  periods
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ from, to }, index, sorted) => {
      const next = sorted[index + 1];
      return {
        from: formatDate(from),
        to: to === null ? null : formatDate(to),
        interrupted: to !== null && next !== undefined && daysBetween(to, next.from) > 1,
      };
    });

/** "Rehabilitering, 23.02.2026–31.05.2026. Mål: …", and the measures that never leave the program. */
export const processLines = ({ client, text, date }: CardContext): readonly ProcessLine[] =>
  client.rehabilitations
    .filter((process) => isKnown(process.decided, [process], date))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((process) => {
      const from = formatDate(process.from);
      const period =
        process.to === null ? filled(text.fromDay, { date: from }) : `${from}–${formatDate(process.to)}`;
      const goal = process.goal === null ? '' : ` ${filled(text.goal, { goal: process.goal })}`;
      return {
        text: `${text.processKind[process.kind]}, ${period}.${withFullStop(goal)}`,
        notReported: process.notReported,
      };
    });

const withFullStop = (sentence: string): string =>
  sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;

/** *Slik ser registeret det*, from the function that the extract is built with. */
export function registerViewParts({ client, date, text }: CardContext): readonly RegisterViewPart[] {
  const view = registerView(client, date);
  const services = view.services.map(({ service, minutesPerWeek }): RegisterViewPart => {
    const { inside, outside } = sumParts(client, service, date);
    const hours = minutesPerWeek === null ? '' : `: ${formatHours(minutesPerWeek)} t`;
    return {
      text: `${service}${hours}`,
      summed: minutesPerWeek !== null && inside.length + outside.length > 1,
    };
  });
  const words = [
    view.individualPlan === true ? text.individualPlan : null,
    view.coordinator === true ? text.coordinator : null,
  ];
  return [
    ...services,
    ...words.filter((word) => word !== null).map((word) => ({ text: word, summed: false })),
  ];
}
