import type { Client } from '../record/client.ts';
import type { IsoDate } from '../record/dates.ts';

/** The date of the client's first signed registration; null where nothing has been signed. */
export const firstSigned = ({ registrations }: Pick<Client, 'registrations'>): IsoDate | null =>
  registrations
    .filter(({ status }) => status === 'signed')
    .reduce<IsoDate | null>((first, { date }) => (first === null || date < first ? date : first), null);
