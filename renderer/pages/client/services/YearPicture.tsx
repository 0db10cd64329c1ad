import { styled } from '@mui/material/styles';
import type { ServiceNumber } from '../../../../shared/catalogue/numbers.ts';
import { formatDate, yearOf, type IsoDate } from '../../../../shared/record/dates.ts';
import { formatHours } from '../../../../shared/record/hours.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { useLanguage, useText } from '../../../parts/language.tsx';
import type { YearBar } from './year-bars.ts';
import { hoursText } from './words.ts';

const WIDTH = 280;
const BASE = 36;
const HEIGHT = 56;
/** The most hours of the year. */
const TALLEST = 24;
/** A letter takes about this much, in px. */
const LETTER = 7;
/** From one date under the line to the next. */
const DATE = 36;
/** The words at the end of what still runs. */
const RUNS = 40;

const Figure = styled('figure')(({ theme }) => ({
  margin: 0,
  paddingTop: 8,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '& figcaption': { color: theme.vars.palette.text.secondary },
  '& svg': { ...theme.typography.body2, display: 'block', maxWidth: '100%', marginTop: 4 },
  '& text': { fill: theme.vars.palette.text.primary },
  '& .line': { stroke: theme.vars.palette.edge },
  '& .then': {
    fill: theme.vars.palette.background.paper,
    stroke: theme.vars.palette.primary.main,
    strokeWidth: 1.5,
  },
  '& .now': { fill: theme.vars.palette.primary.main },
  '& text.on-now': { fill: theme.vars.palette.primary.contrastText, fontWeight: 600 },
  '& text.date': { fill: theme.vars.palette.ink3 },
}));

/** The hours of a service through a year, where they have changed in it. The words say the same as the picture. */
export const YearPicture = ({
  service,
  day,
  bars,
}: {
  service: ServiceNumber;
  day: IsoDate;
  bars: readonly YearBar[];
}) => {
  const t = useText(servicesText);
  const language = useLanguage();
  const said = bars
    .map(({ from, to, minutesPerWeek }) =>
      t.hoursBetween(formatHours(minutesPerWeek), formatDate(from), to === null ? null : formatDate(to)),
    )
    .join(', ');
  const runs = bars.at(-1)?.to === null;
  const dated = withRoomForDates(bars, WIDTH - (runs ? RUNS : 0));
  return (
    <Figure>
      <figcaption>{t.throughYear(service, yearOf(day))}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} role="img" aria-label={said}>
        <path className="line" d={`M0 ${BASE}h${WIDTH}`} />
        {bars.map((bar, at) => {
          const [x, end] = [bar.start * WIDTH, Math.max(bar.start * WIDTH + 2, bar.end * WIDTH)];
          const height = Math.max(4, bar.height * TALLEST);
          const words = hoursText(bar.minutesPerWeek, language);
          const now = bar.to === null;
          const wide = words.length * LETTER;
          const isOn = wide + 16 <= end - x && height >= 16;
          const free = x - (bars[at - 1]?.end ?? 0) * WIDTH;
          const isBefore = !isOn && wide + 8 <= free;
          return (
            <g key={bar.from}>
              <path className={now ? 'now' : 'then'} d={`M${x} ${BASE - height}H${end}V${BASE}H${x}z`} />
              {isOn ? (
                <text className={now ? 'on-now' : undefined} x={x + 8} y={BASE - height / 2 + 5}>
                  {words}
                </text>
              ) : null}
              {isBefore ? (
                <text x={x - 5} y={BASE - 4} textAnchor="end">
                  {words}
                </text>
              ) : null}
              {dated.has(bar) ? (
                <text className="date" x={x} y="53">
                  {shortDate(bar.from)}
                </text>
              ) : null}
            </g>
          );
        })}
        {runs ? (
          <text className="date" x={WIDTH} y="53" textAnchor="end">
            {t.stillRuns}
          </text>
        ) : null}
      </svg>
    </Figure>
  );
};

/** The bars whose first day can stand under the line without touching another; the year's first day says itself. */
function withRoomForDates(bars: readonly YearBar[], until: number): ReadonlySet<YearBar> {
  const dated = new Set<YearBar>();
  let from = 0;
  for (const bar of bars) {
    const x = bar.start * WIDTH;
    if (bar.start === 0 || x < from || x + DATE > until) continue;
    dated.add(bar);
    from = x + DATE;
  }
  return dated;
}

/** "1.3." */
const shortDate = (date: IsoDate): string => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.`;
