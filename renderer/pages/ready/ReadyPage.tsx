import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation } from 'wouter';
import { deadline } from '../../../shared/reporting/deadline.ts';
import { dayText } from '../../../shared/text/calendar.ts';
import { frameText } from '../../../shared/text/frame.ts';
import { readyText } from '../../../shared/text/ready.ts';
import { api } from '../../api.ts';
import { Frame } from '../../frame/Frame.tsx';
import { useHeldText } from '../../frame/held.ts';
import { dialogIsOpen, useKeys } from '../../frame/keys.ts';
import type { RailEntry } from '../../frame/Rail.tsx';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { timeText } from '../../parts/date-text.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { ARRANGEMENTS, readView, viewPath, type Filter } from './filters.ts';
import { FindingList, rowOf } from './FindingList.tsx';
import { FindingPanel } from './FindingPanel.tsx';
import { findingKey, type ListedFinding } from './findings.ts';
import { PartList, partHeading } from './PartList.tsx';
import { useShown } from './use-shown.ts';
import { fieldPath, viewOfArea } from '../client/views.ts';

const Top = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: '8px 24px',
  paddingBottom: 16,
  '& h1': theme.typography.h1,
  '& p': { ...theme.typography.body1, color: theme.vars.palette.text.secondary },
}));

const Note = styled('p')(({ theme }) => ({ marginTop: 32, color: theme.vars.palette.ink3 }));

const Ready = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  '& svg': { color: theme.vars.palette.success.main },
}));

/** *Klar for innsending*: what has to be put right before the extract, by client, by rule or by area. */
export const ReadyPage = ({ show, by }: { show: string | undefined; by: string | undefined }) => {
  const t = useText(readyText);
  const words = useText(frameText).severity;
  const language = useLanguage();
  const { today } = useSession();
  const [, navigate] = useLocation();
  const view = readView(show, by);
  const { filter } = view;
  const { year, date, days } = deadline(today);
  const found = useShown(year, view);
  const { readiness, clients, municipality } = found;
  const all = [...clients.flatMap(({ findings }) => findings), ...municipality];
  const [chosen, setChosen] = useHeldText('finding');
  const current = all.find((one) => findingKey(one) === chosen) ?? all[0] ?? null;
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || current === null) return;
    begun.current = true;
    if (!dialogIsOpen()) rowOf(current)?.focus();
  }, [current]);

  const choose = (finding: ListedFinding): void => {
    setChosen(findingKey(finding));
    rowOf(finding)?.focus();
  };
  const next = (): void => {
    const at = all.findIndex((one) => current !== null && findingKey(one) === findingKey(current));
    if (at === all.length - 1 && found.openNext()) {
      begun.current = false;
      return;
    }
    const to = all[(at + 1) % Math.max(all.length, 1)];
    if (to !== undefined) choose(to);
  };
  const open = ({ client, area, formField, formRecord }: ListedFinding): void => {
    const view = viewOfArea(area);
    if (client === '' || view === undefined) return;
    navigate(fieldPath(client, view, { field: formField, record: formRecord }));
  };
  useKeys({ F8: { name: t.next, act: next } });
  const anew = useQuery({
    queryKey: ['findings', 'anew', year],
    enabled: false,
    queryFn: () =>
      api.findings({
        year,
        severity: null,
        accepted: false,
        rule: null,
        area: null,
        anew: true,
        after: 0,
        limit: 1,
      }),
  });

  const counted = (of: Filter, name: string, count: number | undefined): RailEntry => ({
    href: viewPath({ ...view, filter: of }),
    name,
    marked: of === 'all' || of === 'accepted' ? undefined : <SeverityMark severity={of} />,
    end: count === undefined ? undefined : String(count),
  });
  const list = (
    <>
      <FindingList
        within={found.part === null ? null : partHeading(found.part)}
        clients={clients}
        municipality={municipality}
        current={current}
        onCurrent={choose}
        onOpen={open}
      />
      {found.more === null ? null : (
        <p>
          {t.shown(clients.length, found.total)} <LinkButton onClick={found.more}>{t.more}</LinkButton>
        </p>
      )}
    </>
  );
  const at = readiness?.at ?? null;
  const left = readiness?.open;
  const things = (left?.sperre ?? 0) + (left?.feil ?? 0);
  return (
    <Frame
      rail={{
        label: t.filters,
        current: viewPath(view),
        headings: [t.remaining, t.canBeAccepted, t.arrangedBy],
        groups: [
          [
            counted('all', t.all, left && things),
            counted('sperre', words.sperre, left?.sperre),
            counted('feil', words.feil, left?.feil),
          ],
          [
            counted('varsel', words.varsel, left?.varsel),
            counted('tips', words.tips, left?.tips),
            counted('accepted', t.accepted, readiness?.accepted),
          ],
          ARRANGEMENTS.map((one) => ({ href: viewPath({ ...view, by: one }), name: t.by[one] })),
        ],
        foot:
          readiness === null ? null : (
            <>
              <p role="status">
                {readiness.at === null || readiness.looked < readiness.all
                  ? t.looking(readiness.looked, readiness.all)
                  : t.checkedAt(timeText(readiness.at))}
              </p>
              <LinkButton onClick={() => void anew.refetch().then(found.again)}>{t.anew}</LinkButton>
            </>
          ),
      }}
      side={{
        label: t.rule,
        findings: things,
        content:
          current === null ? null : (
            <>
              <FindingPanel
                key={findingKey(current)}
                finding={current}
                year={year}
                onOpen={open}
                onAccepted={found.again}
              />
              <Note>{t.whatCanBeAccepted}</Note>
            </>
          ),
      }}
    >
      <Top>
        <div>
          <h1>
            {readiness === null || at === null
              ? t.heading
              : t.clientsReady(readiness.clients, readiness.ready)}
          </h1>
          <p>
            {readiness === null || at === null
              ? ''
              : things === 0
                ? t.allReady
                : t.left(readiness.clients - readiness.ready, things)}{' '}
            {days < 0 ? t.passed(dayText(date, language)) : t.deadline(dayText(date, language), days)}
          </p>
        </div>
        {all.length < 2 ? null : (
          <Button variant="outlined" onClick={next} aria-keyshortcuts="F8">
            {t.next} <KeyHint keys="F8" />
          </Button>
        )}
      </Top>
      <CallFailure reason={found.error ?? anew.error} />
      {view.by === 'client' ? (
        list
      ) : (
        <PartList label={t.listing[view.by]} parts={found.parts} open={found.part} onOpen={found.openPart}>
          {list}
        </PartList>
      )}
      {at !== null && all.length === 0 && found.parts.length === 0 ? (
        <Ready>
          <Icon name="ok" />
          <EmptyState fact={t.none[filter]} />
        </Ready>
      ) : null}
    </Frame>
  );
};
