import { codeBookForDate } from '../catalogue/code-books.ts';
import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Client } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';
import { validRegistration } from '../record/registration.ts';
import { asReported, grantedLines } from './granted-lines.ts';
import { segmentOn, segmentsByService, type GrantedLine, type Segment } from './segments.ts';

/** A service as the register sees it on a day: the segment that covers the day. */
export interface RegisterService extends Segment {
  readonly service: ServiceNumber;
}

/** *Slik ser registeret det*: what the register would receive of one client, seen on one day, no horizon. */
export interface RegisterView {
  readonly date: IsoDate;
  readonly services: readonly RegisterService[];
  /** From the registration valid on the day; null when there is none. */
  readonly individualPlan: boolean | null;
  readonly coordinator: boolean | null;
}

export function registerView(client: Client, date: IsoDate): RegisterView {
  const services = [...registerSegments(client, date)].flatMap(([service, all]) => {
    const segment = segmentOn(all, date);
    return segment === null ? [] : [{ service, ...segment }];
  });
  const registration = validRegistration(client.registrations, date);
  return {
    date,
    services,
    individualPlan: registration === null ? null : registration.values[52],
    coordinator:
      registration === null ? null : isHere(client, date) && coordinatorOn(registration.coordinator, date),
  };
}

/** Each service at all times, as the register sees it by the code book of a day. */
export const registerSegments = (
  client: Client,
  date: IsoDate,
): ReadonlyMap<ServiceNumber, readonly Segment[]> =>
  segmentsByService(asReported(grantedLines(client), codeBookForDate(date)));

/** The lines of a service that run on a day, inside and outside the process: what the sum is made of. */
export interface SumParts {
  readonly inside: readonly GrantedLine[];
  readonly outside: readonly GrantedLine[];
}

export function sumParts(client: Client, service: ServiceNumber, date: IsoDate): SumParts {
  const running = asReported(grantedLines(client), codeBookForDate(date)).filter(
    (line) => line.service === service && line.from <= date && (line.to === null || line.to >= date),
  );
  return {
    inside: running.filter((line) => line.inProcess),
    outside: running.filter((line) => !line.inProcess),
  };
}

/** Nobody who is dead or has moved away has a coordinator, though a signed registration goes on naming one. */
const isHere = ({ deathDate, moved }: Client, date: IsoDate): boolean =>
  (deathDate === null || date <= deathDate) && (moved === null || date <= moved.date);

/** Whether the client has a coordinator on the day: one without dates holds from the registration on. */
const coordinatorOn = (
  coordinator: { readonly from: IsoDate | null; readonly to: IsoDate | null } | null,
  date: IsoDate,
): boolean =>
  coordinator !== null &&
  (coordinator.from === null || coordinator.from <= date) &&
  (coordinator.to === null || coordinator.to >= date);
