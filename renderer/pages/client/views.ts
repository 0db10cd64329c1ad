import { SIGNATURE_AREA } from '../../../shared/catalogue/areas.ts';
import type { Language } from '../../../shared/catalogue/language.ts';
import { clientText } from '../../../shared/text/client.ts';
import { contactsText } from '../../../shared/text/contacts.ts';
import { historyText } from '../../../shared/text/history.ts';
import { timelineText } from '../../../shared/text/timeline.ts';

// Apart from the areas' fields: the palette is there with the first page, and the schemas of records aren't.

/** Where one can stand on the client page: the card's areas, and the views below the rule. */
export const AREA_NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const;
export type AreaNumber = (typeof AREA_NUMBERS)[number];
export const FURTHER_VIEWS = ['register', 'timeline', 'history', 'contacts', 'papers'] as const;
type FurtherView = (typeof FURTHER_VIEWS)[number];
export type ClientView = AreaNumber | FurtherView;

/** The view that an address names; the first area for anything unknown. */
export const readView = (text: string | undefined): ClientView =>
  [...AREA_NUMBERS, ...FURTHER_VIEWS].find((view) => String(view) === text) ?? 1;

/** What the views below the rule are called, in the rail and as places to go to. */
export const furtherViewNames = (language: Language): Readonly<Record<FurtherView, string>> => ({
  register: clientText[language].registerView,
  timeline: timelineText[language].heading,
  history: historyText[language].heading,
  contacts: contactsText[language].heading,
  papers: clientText[language].papers,
});

export const viewPath = (client: string, view: ClientView): string =>
  `/clients/${encodeURIComponent(client)}/${view}`;

/** The view in which something of an area of the card (1–8) is put right; undefined where it stands in none. */
export const viewOfArea = (area: number | null): ClientView | undefined =>
  area === SIGNATURE_AREA ? 'papers' : AREA_NUMBERS.find((one) => one === area);

/** Where the cursor is to go: to a field of the area or of a record's own form, or to the line of a record. */
export interface Asked {
  readonly field: string | null;
  readonly record: string | null;
}

/** The address of a client that asks for it. */
export const fieldPath = (client: string, view: ClientView, { field, record }: Asked): string => {
  const asked = new URLSearchParams([
    ...(record === null ? [] : [['record', record]]),
    ...(field === null ? [] : [['field', field]]),
  ]).toString();
  return `${viewPath(client, view)}${asked === '' ? '' : `?${asked}`}`;
};

/** What the address asks for. */
export const readAsked = (search: string): Asked => {
  const asked = new URLSearchParams(search);
  return { field: asked.get('field'), record: asked.get('record') };
};
