import { client as clientSchema, type Client } from '../record/client.ts';
import type { Fault } from '../record/fault.ts';
import { readIdentityNumber } from '../record/identity-number.ts';
import { stops } from '../record/stops.ts';
import { clientFaults } from './client-faults.ts';
import { clientOf } from './identify.ts';
import { faultsOfIssue } from './issues.ts';
import { withoutNulls } from './json-shape.ts';

export interface ImportContext {
  /** Synthetic identity numbers count as valid: a practice or test database. */
  readonly syntheticAllowed: boolean;
  /** An id that no client has, for one that comes without. */
  readonly newClientId: () => string;
}

/** Reads one client of an interchange file; null where its shape tells too little to make one. */
export function readClient(
  json: unknown,
  context: ImportContext,
): { readonly client: Client | null; readonly faults: readonly Fault[] } {
  const plain = withoutNulls(json);
  const parsed = clientSchema.safeParse(plain.value, { reportInput: true });
  if (!parsed.success)
    return { client: null, faults: [...plain.faults, ...parsed.error.issues.flatMap(faultsOfIssue)] };
  const client = clientOf(parsed.data, context.newClientId);
  return {
    client,
    faults: [
      ...plain.faults,
      ...clientFaults(parsed.data),
      ...syntheticBefore(client, context),
      ...stops(client, context),
    ],
  };
}

/** Where synthetic numbers are refused, the replaced ones are too. */
const syntheticBefore = (client: Client, { syntheticAllowed }: ImportContext): readonly Fault[] =>
  client.previousIdentityNumbers.flatMap(({ number }, index): readonly Fault[] => {
    const read = readIdentityNumber(number, syntheticAllowed);
    return read.valid || read.reason !== 'synthetic'
      ? []
      : [{ field: `previousIdentityNumbers[${index}].number`, code: 'synthetic-not-allowed' }];
  });

/** Tells of each client whether an earlier one of the file had its id, or one of its identity numbers. */
export function metBefore(): (client: Client) => readonly Fault[] {
  const ids = new Set<string>();
  const numbers = new Set<string>();
  return (client) => {
    const own = new Set(
      [client.identityNumber, ...client.previousIdentityNumbers.map(({ number }) => number)].filter(
        (number) => number !== null,
      ),
    );
    const faults: Fault[] = [];
    if (ids.has(client.id)) faults.push({ field: 'id', code: 'already-there', detail: client.id });
    for (const number of own)
      if (numbers.has(number))
        faults.push({
          field: number === client.identityNumber ? 'identityNumber' : 'previousIdentityNumbers',
          code: 'identity-number-taken',
        });
    ids.add(client.id);
    for (const number of own) numbers.add(number);
    return faults;
  };
}
