import type { Client } from '../record/client.ts';
import { formatDate } from '../record/dates.ts';
import { filled, type PaperText } from '../text/paper.ts';
import type { CardPerson } from './card-data.ts';
import { orEmpty } from './words.ts';

/** Nobody's name and address: a code stands where the identity number would. */
export const unnamed = (code: string): CardPerson => ({
  family: '',
  given: '',
  middle: '',
  address: '',
  confidentialAddress: false,
  identity: code,
  identityNote: null,
  deathDate: '',
});

/** Variables 1–4. */
export const personOf = (client: Client, text: PaperText): CardPerson => ({
  family: client.name.family,
  given: client.name.given,
  middle: client.name.middle ?? '',
  address: addressOf(client),
  confidentialAddress: client.address?.confidential ?? false,
  identity: client.identityNumber ?? '',
  identityNote: client.identityNumber === null ? noIdentityNote(client, text) : null,
  deathDate: orEmpty(client.deathDate),
});

const addressOf = ({ address }: Client): string => {
  if (address === null) return '';
  const post = [address.postcode, address.town].filter((part) => part !== null).join(' ');
  return [...address.lines, post].filter((line) => line !== '').join(', ');
};

const noIdentityNote = (client: Client, text: PaperText): string | null => {
  const born = client.birthDate === null ? null : filled(text.born, { date: formatDate(client.birthDate) });
  const parts = [born, client.identityReason].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' – ');
};
