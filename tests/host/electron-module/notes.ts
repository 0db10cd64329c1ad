/** What the app asked of the desktop, and what the host refused: tests read it, nothing of it really happens. */
export type Note = { readonly kind: string; readonly details: Readonly<Record<string, unknown>> };

export const notes: Note[] = [];

export function note(kind: string, details: Readonly<Record<string, unknown>> = {}): void {
  notes.push({ kind, details });
  if (process.env['HOST_VERBOSE'] !== undefined) console.error('[host]', kind, details);
}
