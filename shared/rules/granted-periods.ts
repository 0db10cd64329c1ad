import type { ServiceNumber } from '../catalogue/numbers.ts';
import type { Client } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';

/** A period of a granted decision, or a re-/habilitation process (service 45), with the way back to its record. */
export interface GrantedPeriod {
  /** Id of the decision or process. */
  readonly record: string;
  /** Fields of the period in that record: `periods.0.from`, or `from` of a process. */
  readonly fields: { readonly from: string; readonly to: string };
  readonly service: ServiceNumber;
  readonly from: IsoDate;
  /** Last day, inclusive; null while it runs. */
  readonly to: IsoDate | null;
}

export const grantedPeriods = (
  client: Pick<Client, 'decisions' | 'rehabilitations'>,
): readonly GrantedPeriod[] => [
  ...client.decisions
    .filter(({ rejected }) => !rejected)
    .flatMap(({ id, service, periods }) =>
      periods.map(({ from, to }, index) => ({
        record: id,
        fields: { from: `periods.${index}.from`, to: `periods.${index}.to` },
        service,
        from,
        to,
      })),
    ),
  ...client.rehabilitations.map(({ id, from, to }) => ({
    record: id,
    fields: { from: 'from', to: 'to' },
    service: 45 as const,
    from,
    to,
  })),
];
