/** What the program's keys want of the list of clients: `Ctrl N` the dialog. */
export const WISHES = ['nothing', 'new-client'] as const;
export type Wish = (typeof WISHES)[number];
