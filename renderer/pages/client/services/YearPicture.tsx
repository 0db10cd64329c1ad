import { styled } from '@mui/material/styles';
import type { ServiceNumber } from '../../../../shared/catalogue/numbers.ts';
import { formatDate, yearOf, type IsoDate } from '../../../../shared/record/dates.ts';
import { formatHours } from '../../../../shared/record/hours.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { useLanguage, useText } from '../../../parts/language.tsx';
import type { YearBar } from './year-bars.ts';
import { hoursText } from './words.ts';

const WIDTH = 280;
const BASE = 44;
const HEIGHT = 64;
/** The most hours of the year. */
const TALLEST = 24;
/** A letter takes about this much, in px. */
const LETTER = 7;
/** A line of words takes this much, in px. */
const WORDS = 16;
/** From one date under the line to the next. */
const DATE = 36;
/** The words at the end of what still runs. */
const RUNS = 40;

const Figure = styled('figure')(({ theme }) => ({
  margin: 0,
  padding: '8px 0',
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
          const height = heightOf(bar);
          const words = hoursText(bar.minutesPerWeek, language);
          const now = bar.to === null;
          const isOn = words.length * LETTER + 16 <= end - x && height >= 16;
          return (
            <g key={bar.from}>
              <path className={now ? 'now' : 'then'} d={`M${x} ${BASE - height}H${end}V${BASE}H${x}z`} />
              {isOn || hasRoom(bars, at, words.length) ? (
                <text
                  className={isOn && now ? 'on-now' : undefined}
                  x={isOn ? x + 8 : x + 2}
                  y={isOn ? BASE - height / 2 + 5 : BASE - height - 5}
                >
                  {words}
                </text>
              ) : null}
              {dated.has(bar) ? (
                <text className="date" x={x} y={BASE + 17}>
                  {shortDate(bar.from)}
                </text>
              ) : null}
            </g>
          );
        })}
        {runs ? (
          <text className="date" x={WIDTH} y={BASE + 17} textAnchor="end">
            {t.stillRuns}
          </text>
        ) : null}
      </svg>
    </Figure>
  );
};

const heightOf = ({ height }: YearBar): number => Math.max(4, height * TALLEST);

/** Whether words can stand above a bar: nothing as tall as they are comes after it too soon. */
const hasRoom = (bars: readonly YearBar[], at: number, letters: number): boolean => {
  const bar = bars[at];
  if (bar === undefined) return false;
  const until = bar.start * WIDTH + 2 + letters * LETTER;
  if (until > WIDTH) return false;
  return bars
    .slice(at + 1)
    .every((later) => later.start * WIDTH >= until || heightOf(later) + WORDS <= heightOf(bar));
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
