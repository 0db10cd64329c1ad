// Apart from the areas' fields: the palette is there with the first page, and the schemas of records aren't.

/** Where one can stand on the client page: the card's areas, and the views below the rule. */
export const AREA_NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const;
export type AreaNumber = (typeof AREA_NUMBERS)[number];
export type ClientView = AreaNumber | 'register' | 'timeline' | 'history' | 'contacts' | 'papers';
export const CLIENT_VIEWS: readonly ClientView[] = [
  ...AREA_NUMBERS,
  'register',
  'timeline',
  'history',
  'contacts',
  'papers',
];

/** The view that an address names; the first area for anything unknown. */
export const readView = (text: string | undefined): ClientView =>
  CLIENT_VIEWS.find((view) => String(view) === text) ?? 1;

export const viewPath = (client: string, view: ClientView): string =>
  `/clients/${encodeURIComponent(client)}/${view}`;
