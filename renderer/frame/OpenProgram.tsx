import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Session } from '../api.ts';
import { CallFailure } from '../parts/CallFailure.tsx';
import { LanguageProvider } from '../parts/language.tsx';
import { sectionPath } from '../pages/settings/sections.ts';
import { Appearance } from '../theme/Appearance.tsx';
import { bringCursorBack } from './cursor.ts';
import { takeUp } from './held.ts';
import { Program } from './Program.tsx';
import { sessionQuery } from './session-query.ts';
import { SessionContext } from './session.tsx';

const Located = ({ session }: { session: Session }) => {
  // A location in memory: the document never navigates.
  // The sheet comes before everything else, until it is read back.
  const [{ location, cursor }] = useState(() => {
    const { left, place } = session;
    if (!session.sheetConfirmed)
      return { location: memoryLocation({ path: sectionPath('sheet') }), cursor: null };
    takeUp(left?.held ?? {});
    return { location: memoryLocation({ path: place ?? '/start' }), cursor: left?.cursor ?? null };
  });
  useEffect(() => (cursor === null ? undefined : bringCursorBack(cursor)), [cursor]);
  return (
    <Router hook={location.hook} searchHook={location.searchHook}>
      <Program />
    </Router>
  );
};

/** The program on an open database. */
export const OpenProgram = () => {
  const { data: session, error } = useQuery(sessionQuery);
  const language = session?.settings.language ?? 'nb';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (session === undefined && error === null) return null;
  return (
    <LanguageProvider language={language}>
      <Appearance
        purpose={session?.purpose ?? 'municipality'}
        theme={session?.settings.theme ?? 'system'}
        preferences={session?.settings}
      >
        {session === undefined ? (
          <CallFailure reason={error} />
        ) : (
          <SessionContext value={session}>
            <Located session={session} />
          </SessionContext>
        )}
      </Appearance>
    </LanguageProvider>
  );
};
