import { codeBookForDate } from '../catalogue/code-books.ts';
import type { ServiceNumber } from '../catalogue/numbers.ts';
import { addDays, type IsoDate } from '../record/dates.ts';
import type { Application, Decision, Period, Rehabilitation, Stay } from '../record/client.ts';
import type { Registration } from '../record/registration.ts';
import { wholeDecision } from './whole-records.ts';

/** A decision in the making: its periods grow with what happens. */
type Running = Omit<Decision, 'periods'> & { readonly periods: Period[] };

export interface Grant {
  readonly service: ServiceNumber;
  readonly decided: IsoDate;
  readonly from: IsoDate;
  /** Null: open. */
  readonly to?: IsoDate | null;
  readonly minutesPerWeek?: number | null;
  readonly severalStaff?: boolean;
  readonly organisationNumber?: string | null;
  readonly rehabilitation?: string | null;
}

/** What happens to one client, in the order of time. */
export interface Course {
  readonly applications: Application[];
  readonly registrations: Registration[];
  readonly rehabilitations: Rehabilitation[];
  readonly stays: Stay[];
  /** In the order in which they were made. */
  readonly decisions: () => readonly Decision[];
  /** The services with an open period. */
  readonly running: () => readonly ServiceNumber[];
  readonly apply: (received: IsoDate, services: readonly ServiceNumber[]) => void;
  readonly grant: (grant: Grant) => void;
  readonly reject: (rejection: Pick<Decision, 'service' | 'decided' | 'complaint'>) => void;
  /** Ends what runs, of one service or of all, with its last day. */
  readonly stop: (last: IsoDate, service?: ServiceNumber) => void;
  /** A stay elsewhere, its first and last day; with `interrupts`, what runs stands still meanwhile. */
  readonly stay: (stay: Omit<Stay, 'id'>, interrupts: boolean) => void;
}

export function newCourse(): Course {
  const applications: Application[] = [];
  const rehabilitations: Rehabilitation[] = [];
  const stays: Stay[] = [];
  const decisions: Running[] = [];

  const open = (): readonly Running[] => decisions.filter(({ periods }) => periods.at(-1)?.to === null);
  const close = (decision: Running, last: IsoDate): void => {
    const period = decision.periods.pop();
    if (period !== undefined && period.from <= last) decision.periods.push({ ...period, to: last });
  };
  const add = (decision: Omit<Parameters<typeof wholeDecision>[0], 'id' | 'kind'>): Decision => {
    const { variables } = codeBookForDate(decision.decided);
    const made = wholeDecision({
      ...decision,
      id: `d${decisions.length + 1}`,
      kind: variables[decision.service].resolutionAllowed ? 'resolution' : 'decision',
    });
    decisions.push({ ...made, periods: [...made.periods] });
    return made;
  };

  return {
    applications,
    registrations: [],
    rehabilitations,
    stays,
    decisions: () => decisions,
    running: () => open().map(({ service }) => service),
    apply: (received, services) =>
      void applications.push({ id: `a${applications.length + 1}`, received, services: [...services] }),
    grant({ from, to, minutesPerWeek, severalStaff, organisationNumber, rehabilitation, ...rest }) {
      const { hours, severalStaff: asks } = codeBookForDate(rest.decided).variables[rest.service];
      add({
        ...rest,
        minutesPerWeek: hours === false ? null : (minutesPerWeek ?? null),
        severalStaff: asks ? (severalStaff ?? false) : null,
        organisationNumber: organisationNumber ?? null,
        rehabilitation: rehabilitation ?? null,
        periods: [{ from, to: to ?? null }],
      });
    },
    reject: (rejection) => void add({ ...rejection, rejected: true }),
    stop(last, service) {
      for (const decision of open())
        if (service === undefined || decision.service === service) close(decision, last);
    },
    stay(stay, interrupts) {
      stays.push({ ...stay, id: `s${stays.length + 1}` });
      if (!interrupts || stay.to === null) return;
      for (const decision of open()) {
        close(decision, addDays(stay.from, -1));
        decision.periods.push({ from: addDays(stay.to, 1), to: null });
      }
    },
  };
}
