import { z } from 'zod';
import { password, recordId } from './schemas.ts';

/** A backup as the window names it: an id from a list, or the token of a file chosen in main's dialog. Never a path. */
export const backupId = z.string().min(1).max(200);

/** Why a backup was made. */
export const BACKUP_KINDS = ['daily', 'manual', 'migration', 'restore', 'rotation', 'extract'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

export const backupEntry = z.strictObject({
  id: backupId,
  kind: z.enum(BACKUP_KINDS),
  /** ISO with offset. */
  madeAt: z.string(),
  /** Number of the last save that is in it. */
  sequence: z.int(),
  bytes: z.int(),
  /** In the database's own backup folder, or in the second one that she chose. */
  place: z.enum(['own', 'second']),
  /** When it was read back whole and opened; null: never, or it failed. Unknown while locked: null too. */
  verifiedAt: z.string().nullable(),
});
export type BackupEntry = Readonly<z.infer<typeof backupEntry>>;

export const backups = z.strictObject({
  folder: z.string(),
  /** A second folder, on a stick or a server, where each backup is put too. */
  second: z.string().nullable(),
  /** The newest backup that was proved. */
  lastVerified: z.string().nullable(),
  /** Whole days since then; null when there is none. */
  daysOld: z.int().nullable(),
  /** The last try failed, and why: the code of an error. */
  problem: z.string().nullable(),
  /** Newest first. */
  entries: z.array(backupEntry),
});
export type Backups = Readonly<z.infer<typeof backups>>;

/** What stands in a backup, seen by opening it; nothing of a client but how many. */
export const backupContent = z.strictObject({
  madeAt: z.string(),
  sequence: z.int(),
  programVersion: z.string(),
  municipality: z.string(),
  clients: z.int(),
  registrations: z.int(),
  decisions: z.int(),
  lastSavedAt: z.string(),
  lastSavedBy: z.string(),
  /** Saves that were made here since; left out where nobody can say. */
  missing: z.int().min(0).exactOptional(),
});
export type BackupContent = Readonly<z.infer<typeof backupContent>>;

/** What opens a backup, or a database that is being recovered. The sheet sets a new password. */
export const secretWish = z.union([
  z.strictObject({ password }),
  z.strictObject({
    recoverySheet: z.string().max(100),
    /** Whose password is set; '' where the key file tells, or nobody knows. */
    caseworker: z.string().max(200),
    newPassword: password,
  }),
]);
export type SecretWish = Readonly<z.infer<typeof secretWish>>;

/** What could be saved of a damaged database, client by client. */
export const salvaged = z.strictObject({
  /** Clients read whole from the damaged file. */
  kept: z.int(),
  /** Taken from the backup, or lost: what differs, or that it is gone. */
  clients: z.array(
    z.strictObject({
      id: recordId,
      name: z.string(),
      from: z.enum(['backup', 'lost']),
    }),
  ),
  /** False: somebody who came after the backup may be missing, and nothing that can be read tells of her. */
  everyone: z.boolean(),
  backup: backupEntry.nullable(),
});
export type Salvaged = Readonly<z.infer<typeof salvaged>>;

export const auditDetail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const logRow = z.strictObject({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  action: z.string(),
  /** Id of what it is about, and the client's name where there is still one. */
  subject: z.string().nullable(),
  name: z.string().nullable(),
  detail: auditDetail,
  programVersion: z.string(),
});
export type LogRow = Readonly<z.infer<typeof logRow>>;
