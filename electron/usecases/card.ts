import { readClient } from '../../db/records/clients.ts';
import type { IsoDate } from '../../shared/record/dates.ts';
import { validRegistration } from '../../shared/record/registration.ts';
import { cardOf } from '../../shared/papers/card.ts';
import type { PaperDocument } from '../../shared/papers/document.ts';
import { diagnosesFor } from '../files/diagnosis-list.ts';
import { cardDocument as layOut } from '../pdf/card-html.ts';
import { toHtml } from '../pdf/standalone.ts';
import { officeFacts, type Office } from './office.ts';

export interface CardWish {
  readonly client: string;
  /** Null: the one valid on `date`. */
  readonly registration: string | null;
  readonly blank: boolean;
  /** Today when left out. */
  readonly date?: IsoDate;
}

/** The card from the stored version, as a document to print. Null: no such client or registration. */
export function cardDocument(office: Office, wish: CardWish): PaperDocument | null {
  const client = readClient(office.vault.db, wish.client);
  if (client === null) return null;
  const date = wish.date ?? office.clock.today();
  const registration =
    wish.registration === null
      ? validRegistration(client.registrations, date)
      : (client.registrations.find((one) => one.id === wish.registration) ?? null);
  if (registration === null && wish.registration !== null) return null;
  const { municipality, purpose, settings } = officeFacts(office);
  return layOut(
    cardOf(client, {
      registration,
      date,
      printedAt: office.clock.now(),
      municipality,
      purpose,
      language: settings.language,
      blank: wish.blank ? 'client' : false,
      diagnosisTitle: diagnosesFor(office.vault.file).title,
    }),
  );
}

/** The same card as a whole document for looking at. */
export function cardPreview(
  office: Office,
  wish: CardWish,
): { readonly html: string; readonly title: string } | null {
  const document = cardDocument(office, wish);
  return document === null ? null : { html: toHtml(document), title: document.title };
}
