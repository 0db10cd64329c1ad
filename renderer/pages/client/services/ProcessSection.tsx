import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import type { Client, Rehabilitation } from '../../../../shared/record/client.ts';
import type { IsoDate } from '../../../../shared/record/dates.ts';
import { registerView } from '../../../../shared/reporting/register-view.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { sidesOf, type Side } from './service-rows.ts';
import { hoursText, nameOn, spanText } from './words.ts';

const PROCESS_SERVICE = 45;

const Root = styled('section')(({ theme }) => ({
  marginTop: 16,
  borderTop: `2px solid ${theme.vars.palette.text.primary}`,
  paddingTop: 8,
  '& .head': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 16 },
  '& h3': { ...theme.typography.body1, fontWeight: 600, marginRight: 'auto' },
  '& .secondary': { color: theme.vars.palette.text.secondary },
  '& .sides': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(18rem, 1fr))',
    columnGap: 32,
    rowGap: 16,
    marginTop: 8,
  },
}));

const Box = styled('div')<{ inside: boolean }>(({ theme, inside }) => ({
  ...(inside ? { borderLeft: `3px solid ${theme.vars.palette.primary.main}`, paddingLeft: 13 } : {}),
  '& h4': {
    ...theme.typography.body2,
    margin: 0,
    height: 28,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    color: theme.vars.palette.text.secondary,
    borderBottom: `1px solid ${theme.vars.palette.edge}`,
  },
  '& h4 b': { color: theme.vars.palette.text.primary, fontWeight: 600 },
  '& li': {
    display: 'grid',
    gridTemplateColumns: '32px 1fr auto',
    columnGap: 8,
    padding: '4px 0 3px',
    minHeight: '3rem',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
  },
  '& .quiet, & li > span:first-of-type': { color: theme.vars.palette.ink3 },
  '& .foot': {
    padding: '6px 0',
    color: theme.vars.palette.text.secondary,
    '& b': { color: theme.vars.palette.text.primary },
  },
}));

/** A process and what runs inside and outside it on a day. */
export const ProcessSection = ({
  client,
  process,
  day,
  onOpen,
}: {
  client: Client;
  process: Rehabilitation;
  day: IsoDate;
  onOpen: () => void;
}) => {
  const t = useText(servicesText);
  const language = useLanguage();
  const { inside, outside } = sidesOf(client, process, day);
  const view = registerView(client, day);
  const answer = (value: boolean | null): string => (value === null ? t.unknown : value ? t.yes : t.no);
  return (
    <Root aria-label={t.process}>
      <div className="head">
        <h3>
          {PROCESS_SERVICE} {nameOn(PROCESS_SERVICE, process.decided, language)}
        </h3>
        <span className="secondary">
          {t.processKinds[process.kind]}, <b>{spanText(process)}</b>
        </span>
        <LinkButton onClick={onOpen}>{t.openProcess}</LinkButton>
      </div>
      {process.goal === null ? null : <p className="secondary">{t.goal(process.goal)}</p>}
      <div className="sides">
        <Measures heading={t.insideProcess} side={inside} inside day={day}>
          {t.notReported(process.notReported)}
        </Measures>
        <Measures heading={t.outsideProcess} side={outside} inside={false} day={day}>
          {t.coordinator}: <b>{answer(view.coordinator)}</b>&ensp; {t.plan}:{' '}
          <b>{answer(view.individualPlan)}</b>
        </Measures>
      </div>
    </Root>
  );
};

const Measures = ({
  heading,
  side,
  inside,
  day,
  children,
}: {
  heading: string;
  side: Side;
  inside: boolean;
  day: IsoDate;
  children: ReactNode;
}) => {
  const t = useText(servicesText);
  const language = useLanguage();
  return (
    <Box inside={inside}>
      <h4>
        {heading} <b>{side.minutes === null ? '' : hoursText(side.minutes, language)}</b>
      </h4>
      {side.decisions.length === 0 ? (
        <p className="foot">{t.noMeasures}</p>
      ) : (
        <ul>
          {side.decisions.map((decision) => (
            <li key={decision.id}>
              <span>{decision.service}</span>
              <span>
                {nameOn(decision.service, day, language)}
                {decision.note === null ? null : <div className="quiet">{decision.note}</div>}
              </span>
              <b>{hoursText(decision.minutesPerWeek, language)}</b>
            </li>
          ))}
        </ul>
      )}
      <p className="foot">{children}</p>
    </Box>
  );
};
