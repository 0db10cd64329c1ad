import type { Act, Acted, ActContext, PlanLine, Wish } from '../../../../shared/record/acts/act.ts';
import type { Client } from '../../../../shared/record/client.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';

export const TODAY = '2015-05-05';
export const NEW = 'added';
export const CONTEXT: ActContext = {
  today: TODAY,
  syntheticAllowed: true,
  newId: NEW,
  isTaken: () => false,
};

export interface Outcome {
  /** The client as the act leaves it; as it was where there are faults. */
  readonly client: Client;
  /** `field: code`. */
  readonly faults: readonly string[];
  /** A line a sentence. */
  readonly plan: readonly string[];
}

/** Does an act on a client, in the words of a test. */
export function acting(
  act: Act,
  client: Client,
  typed: Typed,
  more: Partial<Wish> & { readonly context?: Partial<ActContext> } = {},
): Outcome {
  const { context, ...wish } = more;
  const acted = act(client, { record: null, chosen: null, typed, ...wish }, { ...CONTEXT, ...context });
  return {
    client: after(client, acted),
    faults: faultsOf(acted),
    plan: acted.ok ? acted.plan.map(told) : [],
  };
}

const after = (client: Client, acted: Acted): Client => (acted.ok ? { ...client, ...acted.change } : client);

const faultsOf = (acted: Acted): readonly string[] =>
  acted.ok ? [] : acted.faults.map(({ field, code }) => `${field}: ${code}`);

/** A line of a plan as a sentence: `decision-1 44 ends 2015-04-01 (was open)`. */
export function told({ does, record, from, to, before, why }: PlanLine): string {
  const who = [
    record.kind === 'client' || record.kind === 'coordinator' ? record.kind : record.id,
    record.service,
  ]
    .filter((part) => part !== null)
    .join(' ');
  switch (does) {
    case 'ends':
    case 'reopens':
      return `${who} ${does} ${to ?? 'open'} (was ${before ?? 'open'})`;
    case 'begins':
      return `${who} begins ${from ?? ''}–${to ?? ''}`;
    case 'drops':
      return `${who} drops ${from ?? ''}–${before ?? ''}`;
    case 'stands':
      return `${who} stands: ${why ?? ''}`;
    case 'adds':
    case 'changes':
    case 'removes':
      return `${who} ${does}`;
    default:
      return does satisfies never;
  }
}
