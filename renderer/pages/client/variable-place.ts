import { isServiceNumber } from '../../../shared/catalogue/numbers.ts';
import type { Client } from '../../../shared/record/client.ts';
import { VALUE_NUMBERS } from '../../../shared/record/value-numbers.ts';
import type { AreaNumber } from './views.ts';

/** Where a variable stands: its field, or the first line of a record that has it; the area where it alone is known. */
export interface VariablePlace {
  readonly field: string;
  readonly area: AreaNumber | null;
}

/** Variables 1–4 have fields of their own names. Of a death there is no field: it is an act on the person. */
const PERSON_FIELDS: Readonly<Record<number, string>> = {
  1: 'family',
  2: 'addressLines',
  3: 'identityNumber',
  4: '',
};

const DIAGNOSES = 29;
const STAYS = 51;

/** Where the variable stands whose number is typed; null when the card has none of that number. */
export const variablePlace = (
  typed: string,
  client: Pick<Client, 'decisions' | 'stays'>,
): VariablePlace | null => {
  if (!/^\s*\d{1,2}\s*$/.test(typed)) return null;
  const number = Number(typed);
  const person = PERSON_FIELDS[number];
  if (person !== undefined) return { field: person, area: 1 };
  if (VALUE_NUMBERS.some((one) => one === number)) return { field: String(number), area: null };
  if (number === DIAGNOSES) return { field: '', area: 4 };
  if (isServiceNumber(number))
    return { field: client.decisions.find(({ service }) => service === number)?.id ?? '', area: 5 };
  return number === STAYS ? { field: client.stays[0]?.id ?? '', area: 6 } : null;
};
