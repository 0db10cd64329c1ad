import { useQuery } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation } from 'wouter';
import { dayHeading } from '../../../shared/text/calendar.ts';
import { startText } from '../../../shared/text/start.ts';
import { api } from '../../api.ts';
import { Frame } from '../../frame/Frame.tsx';
import { useKeys } from '../../frame/keys.ts';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { KeyList } from '../../parts/KeyList.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { isLooking } from '../ready/findings.ts';
import { BackupPanel } from './BackupPanel.tsx';
import { DeadlinePanel } from './DeadlinePanel.tsx';
import { ReadyPanel } from './ReadyPanel.tsx';
import { WorkList } from './WorkList.tsx';
import { findingGroup, workGroups } from './work-rows.ts';

/** How often the control is asked how far it has come, in milliseconds. */
const WHILE_LOOKING = 700;
/** Clients with findings that the page shows. */
const FINDINGS = 3;

const Top = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  gap: '8px 24px',
  paddingBottom: 24,
  '& h1': theme.typography.h1,
}));

/** Today's work, how long it is to the deadline, and how ready everybody is. */
export const StartPage = ({ onNewClient }: { onNewClient: () => void }) => {
  const t = useText(startText);
  const language = useLanguage();
  const { today } = useSession();
  const [, navigate] = useLocation();
  const work = useQuery({ queryKey: ['today'], queryFn: () => api.today({}), gcTime: 0 });
  const year = work.data?.deadline.year;
  const found = useQuery({
    queryKey: ['findings', 'start', year],
    enabled: year !== undefined,
    gcTime: 0,
    queryFn: () =>
      api.findings({
        year: year ?? 0,
        severity: null,
        accepted: false,
        rule: null,
        area: null,
        anew: false,
        after: 0,
        limit: FINDINGS,
      }),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || isLooking(data.readiness) ? WHILE_LOOKING : false,
  });
  useKeys({ F8: { name: t.ready, act: () => navigate('/ready') } });

  const groups = work.data === undefined ? [] : workGroups(work.data, language, today);
  const stopped = found.data === undefined ? null : findingGroup(found.data, language);
  const all = stopped === null ? groups : [...groups, stopped];
  return (
    <Frame
      side={{
        label: t.ready,
        reads: true,
        content: (
          <>
            {work.data === undefined ? null : <DeadlinePanel deadline={work.data.deadline} today={today} />}
            {found.data === undefined ? null : <ReadyPanel readiness={found.data.readiness} />}
            <BackupPanel />
          </>
        ),
      }}
    >
      <Top>
        <h1>{dayHeading(today, language)}</h1>
        {all.length === 0 ? null : (
          <KeyList
            hints={[
              [t.choose, '↑', '↓'],
              [t.open, 'Enter'],
              [t.newClient, 'Ctrl N'],
            ]}
          />
        )}
      </Top>
      <CallFailure reason={work.error ?? found.error} />
      <WorkList groups={all} autoFocus />
      {work.data !== undefined && all.length === 0 ? (
        <EmptyState fact={`${t.nothing} ${t.nothingHint}`}>
          <Button variant="contained" onClick={onNewClient} aria-keyshortcuts="Control+N">
            {t.newClient} <KeyHint keys="Ctrl N" />
          </Button>
        </EmptyState>
      ) : null}
    </Frame>
  );
};
