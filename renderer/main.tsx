import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Status } from '../shared/ipc/schemas.ts';
import { loadLaterPages } from './frame/later-pages.ts';
import { OpenProgram } from './frame/OpenProgram.tsx';

/** The database is on this machine: nothing to retry, and being without network changes nothing. */
const makeQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

const mount = (place: HTMLElement): ((page: ReactNode) => void) => {
  const root = createRoot(place);
  const queries = makeQueries();
  return (page) =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={queries}>{page}</QueryClientProvider>
      </StrictMode>,
    );
};

loadLaterPages();

/** Shows the program on an open database, where the caseworker left it. */
export const openProgram = (place: HTMLElement): void => mount(place)(<OpenProgram />);

/** Makes the database first, then shows the program. */
export const firstRun = async (place: HTMLElement, status: Status): Promise<void> => {
  const { FirstRun } = await import('./pages/first-run/FirstRun.tsx');
  const show = mount(place);
  show(<FirstRun status={status} onReady={() => show(<OpenProgram />)} />);
};
