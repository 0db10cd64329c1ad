import { useState, type ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import type { Client } from '../../../../shared/record/client.ts';
import { formatDate, type IsoDate } from '../../../../shared/record/dates.ts';
import { formatHours } from '../../../../shared/record/hours.ts';
import { parseTypedDate } from '../../../../shared/record/typed-date.ts';
import { registerView, sumParts, type RegisterService } from '../../../../shared/reporting/register-view.ts';
import type { GrantedLine } from '../../../../shared/reporting/segments.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { useHeldText } from '../../../frame/held.ts';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { YearPicture } from './YearPicture.tsx';
import { hoursText, nameOn } from './words.ts';
import { yearBars } from './year-bars.ts';

const Root = styled('div')({ marginTop: 8 });

const List = styled('dl')(({ theme }) => ({
  margin: '12px 0 0',
  '& > div': {
    display: 'grid',
    gridTemplateColumns: '32px 1fr auto',
    padding: '8px 0',
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  '& dt': { display: 'contents' },
  '& .no': { gridColumn: 1, color: theme.vars.palette.ink3 },
  '& .name': { gridColumn: 2 },
  '& dd': { margin: 0 },
  '& .sum': {
    gridColumn: 3,
    ...theme.typography.body1,
    lineHeight: '1.25rem',
    fontWeight: 600,
    paddingLeft: 8,
    textAlign: 'right',
  },
  '& .parts': {
    gridColumn: '2 / 4',
    color: theme.vars.palette.text.secondary,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: 8,
  },
}));

const Note = styled('p')(({ theme }) => ({
  paddingTop: 8,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  color: theme.vars.palette.ink3,
}));

const minutesOf = (lines: readonly GrantedLine[]): number =>
  lines.reduce((sum, line) => sum + (line.minutesPerWeek ?? 0), 0);

/** What the register would receive of the client on a day; only the day can be typed. */
export const RegisterPanel = ({ client, today }: { client: Client; today: IsoDate }) => {
  const t = useText(servicesText);
  const [typed, setTyped] = useHeldText('on date', formatDate(today));
  const read = parseTypedDate(typed, today, 'event');
  const [day, setDay] = useState(read.ok ? read.value : today);
  const view = registerView(client, day);
  return (
    <Root>
      <TextField
        label={t.onDate}
        width="date"
        value={typed}
        error={read.ok ? null : t.notADate}
        onChange={(text) => {
          setTyped(text);
          const date = parseTypedDate(text, today, 'event');
          if (date.ok) setDay(date.value);
        }}
        onBlur={() => {
          if (read.ok) setTyped(formatDate(read.value));
        }}
      />
      <List>
        {view.services.map((service) => (
          <ServiceSum key={service.service} client={client} service={service} day={day} />
        ))}
        <Line no="" name={t.coordinator} sum={answer(view.coordinator, t)} />
        <Line no={52} name={t.plan} sum={answer(view.individualPlan, t)} />
      </List>
      {view.services.map(({ service }) => {
        const bars = yearBars(client, service, day);
        return bars.length === 0 ? null : (
          <YearPicture key={service} service={service} day={day} bars={bars} />
        );
      })}
      <Note>{view.services.length === 0 ? t.noServices(formatDate(day)) : t.sumNote}</Note>
    </Root>
  );
};

const answer = (value: boolean | null, t: { yes: string; no: string; unknown: string }): string =>
  value === null ? t.unknown : value ? t.yes : t.no;

const ServiceSum = ({ client, service, day }: { client: Client; service: RegisterService; day: IsoDate }) => {
  const t = useText(servicesText);
  const language = useLanguage();
  const parts = sumParts(client, service.service, day);
  const inside = minutesOf(parts.inside);
  const outside = minutesOf(parts.outside);
  const timed = service.minutesPerWeek !== null;
  return (
    <Line
      no={service.service}
      name={nameOn(service.service, day, language)}
      sum={timed ? hoursText(service.minutesPerWeek, language) : t.runs}
    >
      {timed && inside > 0 ? <span>{t.insideSum(formatHours(inside))}</span> : null}
      {timed && outside > 0 ? (
        <span>
          {inside > 0 ? '+ ' : ''}
          {t.outsideSum(formatHours(outside))}
        </span>
      ) : null}
      {timed ? null : <span>{t.since(formatDate(service.from))}</span>}
      {service.to === null ? null : <span>{t.until(formatDate(service.to))}</span>}
      {service.severalStaff ? <span>{t.several}</span> : null}
      {service.organisationNumbers.length > 0 ? (
        <span>{t.organisations(service.organisationNumbers.join(', '))}</span>
      ) : null}
    </Line>
  );
};

const Line = ({
  no,
  name,
  sum,
  children,
}: {
  no: number | '';
  name: string;
  sum: string;
  children?: ReactNode;
}) => (
  <div>
    <dt>
      <span className="no">{no}</span>
      <span className="name">{name}</span>
    </dt>
    <dd className="sum">{sum}</dd>
    {children === undefined ? null : <dd className="parts">{children}</dd>}
  </div>
);
