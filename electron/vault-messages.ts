import { z } from 'zod';
import { settings } from '../shared/ipc/schemas.ts';

/** What main tells the vault process. A port comes along with `window`, `paper`, `sheet` and `list`. No row, no password. */
export const toVault = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    database: z.string(),
    state: z.string(),
    version: z.string(),
    testDataOnly: z.boolean(),
    /** Started for the practice municipality: in which language it is made, and whether it begins anew. */
    practice: z.strictObject({ language: settings.shape.language, fresh: z.boolean() }).nullable(),
  }),
  /** The port of a window that main has checked: calls come over it. */
  z.strictObject({ type: z.literal('window') }),
  /** A folder or a backup that the caseworker chose in main's dialog, by the token that the window got for it. */
  z.strictObject({ type: z.literal('folder'), token: z.string(), path: z.string() }),
  /** The port of the hidden window: the card goes there as a document. */
  z.strictObject({
    type: z.literal('paper'),
    request: z.string(),
    client: z.string().max(64),
    registration: z.string().max(64).nullable(),
    blank: z.boolean(),
  }),
  /** The port of the hidden window: the recovery sheet goes there, while it is being shown. */
  z.strictObject({ type: z.literal('sheet'), request: z.string() }),
  /** The port of the hidden window: the client list that was looked at last goes there. */
  z.strictObject({ type: z.literal('list'), request: z.string() }),
  /** A paper was saved: for the log. */
  z.strictObject({ type: z.literal('printed'), request: z.string(), client: z.string().max(64) }),
  /** Keep what is typed, close, end. */
  z.strictObject({ type: z.literal('lock') }),
]);
export type ToVault = z.infer<typeof toVault>;

/** What the vault process tells main. */
export const fromVault = z.discriminatedUnion('type', [
  /** Unlocked, or her settings were changed: the system's dialogs and the idle timer follow them. */
  z.strictObject({
    type: z.literal('opened'),
    language: settings.shape.language,
    lockMinutes: settings.shape.lockMinutes.unwrap(),
  }),
  /** The database file was found changed after it was opened: nothing more is saved in it. */
  z.strictObject({ type: z.literal('file-changed') }),
  /** Whether the document of a `paper`, `sheet` or `list` message is on its way over its port. */
  z.strictObject({ type: z.literal('paper'), request: z.string(), sent: z.boolean() }),
  /** Whether the line of a `printed` message is in the log. */
  z.strictObject({ type: z.literal('printed'), request: z.string(), logged: z.boolean() }),
]);
export type FromVault = z.infer<typeof fromVault>;
