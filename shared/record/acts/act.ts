import type { ServiceNumber } from '../../catalogue/numbers.ts';
import type { Client } from '../client.ts';
import type { IsoDate } from '../dates.ts';
import type { Fault, FaultCode } from '../fault.ts';
import type { FormContext } from '../forms/reading.ts';
import type { Typed } from '../forms/typed.ts';

/**
 * An act changes a client's record in one step: it reads what is typed, and says as data what it will do, so that
 * a dialog can show it before it is done. Nothing is done here.
 */
export type Act = (client: Client, wish: Wish, context: ActContext) => Acted;

export interface Wish {
  /** Id of the decision, process, stay or application that the act is about; null for the client, or for a new one. */
  readonly record: string | null;
  readonly typed: Typed;
  /** Ids of the records that it also changes, as the caseworker chose them; null: those that the act proposes. */
  readonly chosen: readonly string[] | null;
}

export interface ActContext extends FormContext {
  /** The id of a record that the act adds. */
  readonly newId: string;
  /** Whether another client has the identity number, now or before. */
  readonly isTaken: (identityNumber: string) => boolean;
}

/** The parts of a client that acts change: each that is named is there whole, as it becomes. */
export type ClientChange = Partial<
  Pick<
    Client,
    | 'identityNumber'
    | 'previousIdentityNumbers'
    | 'birthDate'
    | 'sex'
    | 'deathDate'
    | 'moved'
    | 'applications'
    | 'rehabilitations'
    | 'decisions'
    | 'stays'
  >
>;

export const RECORD_KINDS = [
  'client',
  'application',
  'rehabilitation',
  'decision',
  'stay',
  'coordinator',
] as const;

/** What a line of a plan is about; a coordinator has the id of the registration that names one. */
export interface PlanRecord {
  readonly kind: (typeof RECORD_KINDS)[number];
  readonly id: string;
  /** Of a decision or process (45). */
  readonly service: ServiceNumber | null;
}

/**
 * `ends`: its last day becomes `to`. `begins`: a period opens on `from` (until `to`; null: open). `drops`: the
 * period from `from` on never comes. `reopens`: its last day `before` becomes `to` (null: it runs again). `adds`,
 * `changes`, `removes`: the record itself. `stands`: it isn't changed, and somebody should know, for the reason `why`.
 */
export const PLAN_DOES = [
  'ends',
  'begins',
  'drops',
  'reopens',
  'adds',
  'changes',
  'removes',
  'stands',
] as const;
export type PlanDoes = (typeof PLAN_DOES)[number];

/**
 * Why something stands: `kept` by the caseworker's choice; `goes-on` during a stay, as a dwelling, place, pay or
 * approval does; `starts-within` the stay; `starts-after` the death or move; `in-signed` registration, which never
 * changes; `runs-on` after the process that it is a measure of.
 */
export const PLAN_WHY = ['kept', 'goes-on', 'starts-within', 'starts-after', 'in-signed', 'runs-on'] as const;
export type PlanWhy = (typeof PLAN_WHY)[number];

export interface PlanLine {
  readonly does: PlanDoes;
  readonly record: PlanRecord;
  /** First day that it is about; null where there is none. */
  readonly from: IsoDate | null;
  /** Last day; null: open, or none. */
  readonly to: IsoDate | null;
  /** The last day that it had; null: it was open, or had none. */
  readonly before: IsoDate | null;
  readonly why: PlanWhy | null;
}

export type Acted =
  | { readonly ok: true; readonly change: ClientChange; readonly plan: readonly PlanLine[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const faulty = (faults: readonly Fault[]): Acted => ({ ok: false, faults });

export const oneFault = (field: string, code: FaultCode): Acted => faulty([{ field, code }]);

/** The list with the record in the place of the one with its id, or at its end. */
export const put = <T extends { readonly id: string }>(list: readonly T[], record: T): T[] =>
  list.some(({ id }) => id === record.id)
    ? list.map((one) => (one.id === record.id ? record : one))
    : [...list, record];
