import type { Text } from '../catalogue/language.ts';
import type { Client } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';
import { UNDECIDED } from './rule.ts';

/** Why a date can't be right, as the end of a sentence: "Datoen er … før personen ble født". */
export const IN_THE_FUTURE: Text = { nb: 'etter dagens dato', nn: 'etter dagens dato' };
export const BEFORE_BIRTH: Text = { nb: 'før personen ble født', nn: 'før personen vart fødd' };
export const AFTER_DEATH: Text = { nb: 'etter at personen døde', nn: 'etter at personen døydde' };

type Lifetime = Pick<Client, 'birthDate' | 'deathDate'>;

/** Why the date lies outside the client's life; null where it lies within; undecided without a date of birth. */
export function outsideLife(
  { birthDate, deathDate }: Lifetime,
  date: IsoDate,
): Text | typeof UNDECIDED | null {
  if (deathDate !== null && date > deathDate) return AFTER_DEATH;
  if (birthDate === null) return UNDECIDED;
  return date < birthDate ? BEFORE_BIRTH : null;
}

/** The same, and a day that hasn't come can't be right either. */
export const dateFault = (client: Lifetime, date: IsoDate, today: IsoDate): Text | typeof UNDECIDED | null =>
  date > today ? IN_THE_FUTURE : outsideLife(client, date);
