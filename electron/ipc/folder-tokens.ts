/** Folders, and backups, that the caseworker chose in main's dialog, by tokens: the window never names a path. */
export interface FolderTokens {
  grantFolder(token: string, path: string): void;
  /** The path that a token stands for; each is good for one use. */
  folder(token: string): string | null;
}

export function folderTokens(): FolderTokens {
  const folders = new Map<string, string>();
  return {
    grantFolder: (token, folder) => void folders.set(token, folder),
    folder(token) {
      const folder = folders.get(token) ?? null;
      folders.delete(token);
      return folder;
    },
  };
}
