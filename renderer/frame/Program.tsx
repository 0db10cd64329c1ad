import { styled } from '@mui/material/styles';
import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import { clientsText } from '../../shared/text/clients.ts';
import { frameText } from '../../shared/text/frame.ts';
import { paletteText } from '../../shared/text/palette.ts';
import { api } from '../api.ts';
import { CallFailure } from '../parts/CallFailure.tsx';
import { useText } from '../parts/language.tsx';
import { WISHES } from '../pages/clients/wish.ts';
import { AppBar } from './AppBar.tsx';
import { Palette } from '../palette/Palette.tsx';
import { Crash } from './Crash.tsx';
import { useHeldChoice } from './held.ts';
import { useKeysAlways, useProgramKeys } from './keys.ts';
import {
  ClientPage,
  ClientsPage,
  ExtractPage,
  KeysDialog,
  ReadyPage,
  ScoringPage,
  SettingsPage,
  StartPage,
} from './later-pages.ts';
import { Notices } from './Notices.tsx';
import { useKeptPlace } from './place.ts';
import { useSession } from './session.tsx';
import { SkipLink } from './SkipLink.tsx';

const Window = styled('div')({ height: '100%', display: 'flex', flexDirection: 'column' });

/** What floats above the page. */
const ABOVE = ['nothing', 'palette', 'keys'] as const;
type Above = (typeof ABOVE)[number];

/** Says when what stands inside is left. */
const Leaving = ({ onLeft, children }: { onLeft: () => void; children: ReactNode }) => {
  useEffect(() => onLeft, [onLeft]);
  return children;
};

/** Bar, routes and the keys that hold everywhere. */
export const Program = () => {
  const session = useSession();
  const t = useText(frameText);
  const clients = useText(clientsText);
  const palette = useText(paletteText);
  const [location, navigate] = useLocation();
  const [wish, setWish] = useHeldChoice('wish', WISHES, 'nothing');
  const [lockFailure, setLockFailure] = useState<unknown>(null);
  const search = useSearch();
  // A list is part of the place; a field that one was led to isn't: the cursor has its own memory.
  useKeptPlace(location === '/clients' && search !== '' ? `${location}?${search}` : location);

  const lock = useCallback(() => {
    api.lock({}).catch(setLockFailure);
  }, []);
  const [opened, setOpened] = useHeldChoice('above', ABOVE, 'nothing');
  const [begun, setBegun] = useState({ typed: '', times: 0 });
  const newClient = (): void => {
    setWish('new-client');
    navigate('/clients');
  };
  /** What is typed in the search goes on in the list, which is made anew with it. */
  const onList = (typed: string): void => {
    setBegun(({ times }) => ({ typed, times: times + 1 }));
    navigate('/clients');
  };
  const forget = useCallback(() => setBegun(({ times }) => ({ typed: '', times })), []);
  const opening = (which: Above) => (): void => setOpened(which);
  const close = (): void => setOpened('nothing');
  useKeysAlways({ 'Ctrl+L': { name: t.lock, act: lock } });
  useProgramKeys({
    'Ctrl+K': { name: palette.find, act: opening('palette') },
    'Ctrl+N': { name: clients.newClient, act: newClient },
    'Ctrl+F1': { name: palette.allKeys, act: opening('keys') },
  });

  return (
    <Window>
      <SkipLink />
      <AppBar purpose={session.purpose} onFind={opening('palette')} onLock={lock} />
      <CallFailure reason={lockFailure} />
      <Notices notices={session.notices} />
      <Crash key={location.split('/').slice(0, 3).join('/')}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/start">
              <StartPage onNewClient={newClient} />
            </Route>
            <Route path="/ready/:show?/:by?">{({ show, by }) => <ReadyPage show={show} by={by} />}</Route>
            <Route path="/clients">
              <Leaving onLeft={forget}>
                <ClientsPage
                  key={begun.times}
                  begun={begun.typed}
                  wish={wish}
                  onWishDone={() => setWish('nothing')}
                />
              </Leaving>
            </Route>
            <Route path="/clients/:id/:area?">
              {({ id, area }) => <ClientPage key={id} id={id} area={area} />}
            </Route>
            <Route path="/extract">
              <ExtractPage />
            </Route>
            <Route path="/practice/scoring/:no?">{({ no }) => <ScoringPage no={no} />}</Route>
            <Route path="/settings/:part?/:client?">
              {({ part, client }) => <SettingsPage part={part} client={client} />}
            </Route>
            <Route>
              <Redirect to="/start" replace />
            </Route>
          </Switch>
        </Suspense>
      </Crash>
      <Suspense fallback={null}>
        {opened === 'palette' ? <Palette onList={onList} onClose={close} /> : null}
        {opened === 'keys' ? <KeysDialog onClose={close} /> : null}
      </Suspense>
    </Window>
  );
};
