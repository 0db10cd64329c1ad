import { styled } from '@mui/material/styles';
import { dayText } from '../../../shared/text/calendar.ts';
import { startText } from '../../../shared/text/start.ts';
import { daysBetween } from '../../../shared/record/dates.ts';
import type { Answer } from '../../api.ts';
import { useLanguage, useText } from '../../parts/language.tsx';

const Root = styled('section')(({ theme }) => ({
  paddingBottom: 24,
  '& h2': { ...theme.typography.body2, fontWeight: 400, color: theme.vars.palette.ink3 },
  '& .figure': theme.typography.h1,
  '& .until': theme.typography.body1,
}));

const Line = styled('svg')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'block',
  width: '100%',
  marginTop: 16,
  fill: theme.vars.palette.ink3,
  '& .axis': { stroke: theme.vars.palette.edge, strokeWidth: 1 },
  '& .delivery': { stroke: theme.vars.palette.primary.main, strokeWidth: 8 },
  '& .now': { fill: theme.vars.palette.text.primary },
  '& .strong': { fill: theme.vars.palette.text.primary, fontWeight: 600 },
  '@media (forced-colors: active)': { fill: 'CanvasText' },
}));

const WIDTH = 360;
/** Rehearsals begin on 1 November, the delivery on 2 January. */
const FROM_REHEARSAL = '-11-01';

/** How many days are left, and where in the season one stands. */
export const DeadlinePanel = ({
  deadline,
  today,
}: {
  deadline: Answer<'today'>['deadline'];
  today: string;
}) => {
  const t = useText(startText);
  const language = useLanguage();
  const { year, date, days } = deadline;
  const from = `${year}${FROM_REHEARSAL}`;
  const delivery = `${year + 1}-01-02`;
  const whole = daysBetween(from, date);
  const at = (day: string): number =>
    Math.max(0, Math.min(1, daysBetween(from, day) / whole)) * (WIDTH - 2) + 1;
  const season = today >= from && days >= 0;
  return (
    <Root>
      <h2>{t.deadline}</h2>
      <p className="figure">{days < 0 ? t.passed(dayText(date, language)) : t.days(days)}</p>
      {days < 0 ? null : <p className="until">{t.until(dayText(date, language))}</p>}
      {season ? (
        <Line viewBox={`0 0 ${WIDTH} 64`} aria-hidden="true">
          <path
            className="axis"
            d={`M1 34H${at(delivery) - 6}M1 30v8M${at(delivery) - 6} 30v8`}
            fill="none"
          />
          <path className="delivery" d={`M${at(delivery)} 34H${WIDTH - 1}`} fill="none" />
          <path className="axis" d={`M${at(today)} 22v24`} fill="none" />
          <circle className="now" cx={at(today)} cy="34" r="5" />
          <text className="strong" x={at(today)} y="14" textAnchor={anchor(at(today))}>
            {t.today}
          </text>
          {at(today) > 260 ? null : (
            <text x={WIDTH} y="14" textAnchor="end">
              {t.delivery}
            </text>
          )}
          <text x="0" y="60">
            {t.trial}
          </text>
          <text className="strong" x={WIDTH} y="60" textAnchor="end">
            {t.deliveryDay}
          </text>
        </Line>
      ) : null}
    </Root>
  );
};

const anchor = (x: number): 'start' | 'middle' | 'end' =>
  x < 24 ? 'start' : x > WIDTH - 24 ? 'end' : 'middle';
