import { styled } from '@mui/material/styles';
import { Suspense, useCallback, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { api } from '../api.ts';
import { CallFailure } from '../parts/CallFailure.tsx';
import { ClientsPage, type Wish } from '../pages/clients/ClientsPage.tsx';
import { AppBar } from './AppBar.tsx';
import { Crash } from './Crash.tsx';
import { useKeysAlways, useProgramKeys } from './keys.ts';
import { ClientPage, ExtractPage, ReadyPage, SettingsPage, StartPage } from './later-pages.ts';
import { Notices } from './Notices.tsx';
import { useKeptPlace } from './place.ts';
import { useSession } from './session.tsx';
import { SkipLink } from './SkipLink.tsx';

const Window = styled('div')({ height: '100%', display: 'flex', flexDirection: 'column' });

/** Bar, routes and the keys that hold everywhere. */
export const Program = () => {
  const session = useSession();
  const [location, navigate] = useLocation();
  const [wish, setWish] = useState<Wish>(null);
  const [lockFailure, setLockFailure] = useState<unknown>(null);
  useKeptPlace(location);

  const lock = useCallback(() => {
    api.lock({}).catch(setLockFailure);
  }, []);
  const inList = (wanted: Wish) => () => {
    setWish(wanted);
    navigate('/clients');
  };
  useKeysAlways({ 'Ctrl+L': lock });
  useProgramKeys({ 'Ctrl+N': inList('new-client'), 'Ctrl+K': inList('search') });

  return (
    <Window>
      <SkipLink />
      <AppBar purpose={session.purpose} onFind={inList('search')} onLock={lock} />
      <CallFailure reason={lockFailure} />
      <Notices notices={session.notices} />
      <Crash key={location.split('/').slice(0, 3).join('/')}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/start">
              <StartPage onNewClient={inList('new-client')} />
            </Route>
            <Route path="/ready/:show?">{({ show }) => <ReadyPage show={show} />}</Route>
            <Route path="/clients">
              <ClientsPage wish={wish} onWishDone={() => setWish(null)} />
            </Route>
            <Route path="/clients/:id/:area?">
              {({ id, area }) => <ClientPage key={id} id={id} area={area} />}
            </Route>
            <Route path="/extract">
              <ExtractPage />
            </Route>
            <Route path="/settings/:part?/:client?">
              {({ part, client }) => <SettingsPage part={part} client={client} />}
            </Route>
            <Route>
              <Redirect to="/start" replace />
            </Route>
          </Switch>
        </Suspense>
      </Crash>
    </Window>
  );
};
