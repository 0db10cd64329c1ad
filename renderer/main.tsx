import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../shared/catalogue/language.ts';
import type { Status } from '../shared/ipc/schemas.ts';
import { loadLaterPages } from './frame/later-pages.ts';
import { OpenProgram } from './frame/OpenProgram.tsx';
import type { RecoveryReason } from './pages/recovery/recovery-context.ts';

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

const mount = (place: HTMLElement) => {
  const root = createRoot(place);
  const queries = makeQueries();
  return {
    show: (page: ReactNode): void =>
      root.render(
        <StrictMode>
          <QueryClientProvider client={queries}>{page}</QueryClientProvider>
        </StrictMode>,
      ),
    leave: (): void => root.unmount(),
  };
};

loadLaterPages();

/** Shows the program on an open database, where the caseworker left it. */
export const openProgram = (place: HTMLElement): void => mount(place).show(<OpenProgram />);

/** Makes the database first, then shows the program. */
export const firstRun = async (place: HTMLElement, status: Status): Promise<void> => {
  const { FirstRun } = await import('./pages/first-run/FirstRun.tsx');
  const { show } = mount(place);
  show(<FirstRun status={status} onReady={() => show(<OpenProgram />)} />);
};

/** Enters the practice municipality, then shows the program on it. */
export const practice = async (place: HTMLElement, language: Language): Promise<void> => {
  const { PracticePage } = await import('./pages/practice/PracticePage.tsx');
  const { show } = mount(place);
  show(<PracticePage language={language} onReady={() => show(<OpenProgram />)} />);
};

/** Shows the ways back in, then the program, or goes back to the unlock page by `onBack`. */
export const recovery = async (
  place: HTMLElement,
  status: Status,
  reason: RecoveryReason,
  { onBack, onOpen }: { readonly onBack: () => void; readonly onOpen: () => void },
): Promise<void> => {
  const { Recovery } = await import('./pages/recovery/Recovery.tsx');
  const { show, leave } = mount(place);
  show(
    <Recovery
      status={status}
      reason={reason}
      onBack={() => {
        leave();
        // The unlock page follows the system.
        delete document.documentElement.dataset['theme'];
        onBack();
      }}
      onOpen={() => {
        onOpen();
        show(<OpenProgram />);
      }}
    />,
  );
};
