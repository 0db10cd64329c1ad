import { styled } from '@mui/material/styles';
import { shareOf, ticksOf, type Timeline } from '../../../../shared/reporting/timeline.ts';
import { timelineText } from '../../../../shared/text/timeline.ts';
import { useText } from '../../../parts/language.tsx';
import type { Bracket } from './brackets.ts';
import type { RowBar, TimeRow } from './rows.ts';

export const LABELS = 232;
export const ROW = 28;
const HEAD = 42;
/** Room for the words of the last mark, and for the arrow of what still runs. */
const RIGHT = 64;
/** A name of a month takes this much, in px. */
const NAME = 56;

export const Svg = styled('svg')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'block',
  fill: theme.vars.palette.text.primary,
  '& .quiet': { fill: theme.vars.palette.text.secondary },
  '& .year': { fontWeight: 600 },
  '& .hair': { stroke: theme.vars.palette.divider },
  '& .axis': { stroke: theme.vars.palette.edge },
  '& .filled': { fill: theme.vars.palette.primary.main },
  '& .outlined': {
    fill: theme.vars.palette.background.paper,
    stroke: theme.vars.palette.primary.main,
    strokeWidth: 1.5,
  },
  '& .box': { fill: theme.vars.palette.background.paper, stroke: theme.vars.palette.edge },
  '& .on-filled': { fill: theme.vars.palette.primary.contrastText, fontWeight: 600 },
  '& .strong': { fontWeight: 600 },
  '& .bracket': { fill: 'none', stroke: theme.vars.palette.primary.main, strokeWidth: 2 },
  // The hairline behind it stops at the words.
  '& .process': {
    fill: theme.vars.palette.primary.main,
    fontWeight: 600,
    paintOrder: 'stroke',
    stroke: theme.vars.palette.background.paper,
    strokeWidth: 6,
  },
  '& .gap': { stroke: theme.vars.palette.text.secondary, strokeWidth: 1.5, strokeDasharray: '2 3' },
  '& .stay': { stroke: theme.vars.palette.text.secondary, strokeWidth: 1 },
  '& .ring': {
    fill: 'none',
    stroke: theme.vars.palette.text.primary,
    strokeWidth: 1.5,
    strokeDasharray: '2.4 2',
  },
}));

/** Where a day stands, in px from the left. */
export const scale = (line: Timeline, width: number) => (day: string) =>
  LABELS + shareOf(line, day) * (width - LABELS - RIGHT);

/** Services, stays and registrations on one axis. The same facts stand in the table. */
export const TimePicture = ({
  line,
  rows,
  brackets,
  width,
}: {
  line: Timeline;
  rows: readonly TimeRow[];
  brackets: readonly Bracket[];
  width: number;
}) => {
  const t = useText(timelineText);
  const x = scale(line, width);
  const height = HEAD + rows.length * ROW + 1;
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="stay" d="M0 0v5" />
        </pattern>
      </defs>
      <Axis line={line} x={x} width={width} height={height} />
      {rows.map((row, index) => (
        <g key={row.key} transform={`translate(0 ${HEAD + index * ROW})`}>
          <path className="hair" d={`M0 ${ROW - 0.5}H${width}`} />
          <text x="0" y="18">
            {row.label}
          </text>
          {row.bars.map((bar) => (
            <BarShape
              key={`${bar.kind} ${bar.from}`}
              bar={bar}
              x={x}
              end={x(line.to)}
              room={roomOf(row.bars, bar, x, width, startOf(brackets, index, x))}
            />
          ))}
          {row.marks.map((mark, at) => {
            const [before, after] = [row.marks[at - 1], row.marks[at + 1]];
            const word = (one: typeof mark): string => (one.draft ? t.draft : t.reasons[one.reason]);
            return (
              <g key={mark.id}>
                <circle
                  cx={x(mark.date)}
                  cy="14"
                  r={mark.draft ? 5.5 : 5}
                  className={mark.draft ? 'ring' : undefined}
                />
                <Beside
                  text={word(mark)}
                  left={x(mark.date) - 12}
                  right={x(mark.date) + 10}
                  room={{
                    from: before === undefined ? LABELS : x(before.date) + 16 + word(before).length * LETTER,
                    to: after === undefined ? width : x(after.date) - 8,
                  }}
                />
              </g>
            );
          })}
          {row.rejected === null ? null : (
            <g>
              <path
                d="M1 1h14v14H1zM4.5 4.5l7 7M11.5 4.5l-7 7"
                transform={`translate(${x(row.rejected)} 6)`}
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
              />
              <Beside
                text={t.rejected}
                left={x(row.rejected) - 8}
                right={x(row.rejected) + 24}
                room={{ from: LABELS, to: width }}
              />
            </g>
          )}
        </g>
      ))}
      {brackets.map((bracket) => (
        <BracketShape key={bracket.key} bracket={bracket} x={x} />
      ))}
    </Svg>
  );
};

/** What is left of a bracket belongs to its name. */
const startOf = (brackets: readonly Bracket[], row: number, x: (day: string) => number): number => {
  const found = brackets.find(({ first, last }) => first <= row && row <= last);
  return found === undefined ? LABELS : x(found.from) + BRACKET;
};

/** How far a bracket reaches round its lines, in px. */
const BRACKET = 6;

/** Whether the name of a process has room between the rows' labels and the day on which it begins. */
export const bracketFits =
  (line: Timeline, width: number) =>
  (name: string, day: string): boolean =>
    scale(line, width)(day) - (name.length + 2) * LETTER >= LABELS;

const BracketShape = ({
  bracket: { from, first, last, name },
  x,
}: {
  bracket: Bracket;
  x: (day: string) => number;
}) => {
  const here = x(from) + 1;
  const top = HEAD + first * ROW + BAR.top + 1;
  const bottom = HEAD + last * ROW + BAR.top + BAR.height - 1;
  return (
    <g>
      {name === null ? null : (
        <text className="process" x={here - 9} y={(top + bottom) / 2 + 4} textAnchor="end">
          {name}
        </text>
      )}
      <path className="bracket" d={`M${here + BRACKET} ${top}H${here}V${bottom}H${here + BRACKET}`} />
    </g>
  );
};

const Axis = ({
  line,
  x,
  width,
  height,
}: {
  line: Timeline;
  x: (day: string) => number;
  width: number;
  height: number;
}) => {
  const t = useText(timelineText);
  const ticks = ticksOf(line, Math.floor((width - LABELS - RIGHT) / NAME));
  const turn = `${Number(line.from.slice(0, 4)) + 1}-01-01`;
  const isAlone = !line.from.endsWith('-01-01') && (turn > line.to || x(turn) - x(line.from) > NAME);
  return (
    <g>
      {isAlone ? (
        <text className="year" x={x(line.from)} y="12">
          {line.from.slice(0, 4)}
        </text>
      ) : null}
      {ticks.map(({ day, named }) => {
        const at = x(day);
        const isYear = day.slice(5, 7) === '01';
        return (
          <g key={day}>
            <path className="axis" d={`M${at} ${isYear ? 0 : named ? 30 : 38}V${HEAD}`} />
            {isYear ? (
              <text className="year" x={at + 4} y="12">
                {day.slice(0, 4)}
              </text>
            ) : null}
            {named ? (
              <text className="quiet" x={at + 4} y="34">
                {t.months[Number(day.slice(5, 7)) - 1]}
              </text>
            ) : null}
          </g>
        );
      })}
      {line.registrations.map(({ id, date }) => (
        <path key={id} className="hair" d={`M${x(date)} ${HEAD}V${height}`} />
      ))}
      <path className="axis" d={`M0 ${HEAD - 0.5}H${width}`} />
    </g>
  );
};

const BAR = { top: 7, height: 14 } as const;

/** A letter takes about this much, in px. */
const LETTER = 7;

/** What is free on a row, in px from the left. */
interface Room {
  readonly from: number;
  readonly to: number;
}

/** What is free round a bar, between those beside it and the words of the one before. */
const roomOf = (
  bars: readonly RowBar[],
  { from }: RowBar,
  x: (day: string) => number,
  width: number,
  start: number,
): Room => ({
  from: Math.max(
    start,
    ...bars
      .filter((bar) => bar.from < from)
      .map((bar) => x(bar.to ?? bar.from) + 16 + (bar.kind === 'gap' ? 0 : bar.text.length * LETTER)),
  ),
  to: Math.min(width, ...bars.filter((bar) => bar.from > from).map((bar) => x(bar.from) - 8)),
});

/** On which side of a mark words have room; null: on neither. */
const sideOf = (text: string, left: number, right: number, room: Room): 'left' | 'right' | null => {
  const long = text.length * LETTER;
  if (right + long <= room.to) return 'right';
  return left - long < room.from ? null : 'left';
};

/** Words to the right of a mark, or else to its left; where neither side has room only the table has them. */
const Beside = ({
  text,
  left,
  right,
  room,
  strong = false,
}: {
  text: string;
  left: number;
  right: number;
  room: Room;
  strong?: boolean;
}) => {
  const side = sideOf(text, left, right, room);
  return side === null ? null : (
    <text
      className={strong ? 'strong' : undefined}
      x={side === 'right' ? right : left}
      y="18"
      textAnchor={side === 'right' ? 'start' : 'end'}
    >
      {text}
    </text>
  );
};

const BarShape = ({
  bar,
  x,
  end,
  room,
}: {
  bar: RowBar;
  x: (day: string) => number;
  end: number;
  room: Room;
}) => {
  const from = x(bar.from);
  const to = Math.max(from + 4, bar.to === null ? end : x(bar.to));
  const { top, height } = BAR;
  const middle = top + height / 2;
  const arrow = bar.to === null ? `L${to + 6} ${middle}` : '';
  const box = `M${from} ${top}H${to}${arrow}L${to} ${top + height}H${from}z`;
  switch (bar.kind) {
    case 'gap':
      return <path className="gap" d={`M${from} ${middle}H${to}`} />;
    case 'stay':
      return (
        <g>
          <path className="stay" fill="url(#hatch)" d={box} />
          <Beside text={bar.text} left={from - 8} right={to + 8} room={room} />
        </g>
      );
    case 'inside':
    case 'outside':
      return (
        <g>
          <path className={bar.kind === 'inside' ? 'filled' : 'outlined'} d={box} />
          <Words bar={bar} from={from} to={to} room={room} />
        </g>
      );
    default:
      return bar.kind satisfies never;
  }
};

/** Words stand on the bar where there is room, else beside it. */
const Words = ({ bar, from, to, room }: { bar: RowBar; from: number; to: number; room: Room }) => {
  const [left, right] = [from - 8, to + 12];
  const fitsOn = (text: string): boolean => text.length * LETTER + 16 <= to - from;
  const words = [bar.text, bar.short].find(
    (text) => fitsOn(text) || sideOf(text, left, right, room) !== null,
  );
  if (words === undefined || words === '') return null;
  if (!fitsOn(words)) return <Beside text={words} left={left} right={right} room={room} strong />;
  return (
    <text className={bar.kind === 'inside' ? 'on-filled' : 'strong'} x={from + 8} y="18">
      {words}
    </text>
  );
};
