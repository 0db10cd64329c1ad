import { createContext, use } from 'react';
import type { Session } from '../api.ts';

export const SessionContext = createContext<Session | null>(null);

/** Who works here, in which municipality, and today's date. Only inside the open program. */
export const useSession = (): Session => {
  const session = use(SessionContext);
  if (session === null) throw new Error('There is no session outside the open program');
  return session;
};
