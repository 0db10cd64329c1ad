import path from 'node:path';

/** Where the program keeps its things. */
export interface Places {
  /** Chromium's own files, the state folder, and the databases. */
  readonly userData: string;
  /** The municipality's database. */
  readonly database: string;
  /** The program's own state, apart from the databases: second anchors. */
  readonly state: string;
  /** The practice municipality, apart from all else: its folder goes whole when it begins anew. */
  readonly practice: Pick<Places, 'database' | 'state'>;
}

/**
 * Local application data, never the roaming folder that Windows copies to a server: null where a Windows machine names
 * no local one. `given` is a folder named on the command line, as tests do.
 */
export function placesOf(system: {
  readonly platform: NodeJS.Platform;
  readonly localAppData: string | undefined;
  readonly userData: string;
  readonly given: string;
}): Places | null {
  const mustBeLocal = system.platform === 'win32' && system.given === '';
  const local = system.localAppData ?? '';
  if (mustBeLocal && !path.isAbsolute(local)) return null;
  const userData = mustBeLocal ? path.join(local, 'Registerkort') : system.userData;
  return {
    userData,
    database: path.join(userData, 'database', 'registerkort.db'),
    state: path.join(userData, 'state'),
    practice: {
      database: path.join(userData, 'practice', 'practice.db'),
      state: path.join(userData, 'practice', 'state'),
    },
  };
}
