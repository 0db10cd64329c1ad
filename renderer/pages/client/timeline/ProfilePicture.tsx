import { codeBookForDate, variable } from '../../../../shared/catalogue/code-books.ts';
import { SCORE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import type { Timeline } from '../../../../shared/reporting/timeline.ts';
import { useLanguage } from '../../../parts/language.tsx';
import { scale, Svg } from './TimePicture.tsx';

const ROW = 18;
const BOX = 16;

/** The 17 scores over time: an arrow where one changes, filled where somebody's help is needed (3–5). */
export const ProfilePicture = ({ line, width }: { line: Timeline; width: number }) => {
  const language = useLanguage();
  const x = scale(line, width);
  const book = codeBookForDate(line.registrations.at(-1)?.date ?? line.to);
  const height = SCORE_NUMBERS.length * ROW + 4;
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {SCORE_NUMBERS.map((number, index) => (
        <g key={number} transform={`translate(0 ${index * ROW})`}>
          <text x="0" y="14">
            <tspan className="quiet">{number}</tspan> {variable(book, number)?.name[language]}
          </text>
          {line.registrations.map((mark, at) => {
            const before = line.registrations[at - 1];
            const here = x(mark.date);
            const score = mark.scores[number] ?? null;
            const was = before?.scores[number] ?? null;
            return (
              <g key={mark.id}>
                {before === undefined ? null : (
                  <Way
                    from={x(before.date)}
                    to={here}
                    changed={score !== null && was !== null && score !== was}
                  />
                )}
                <ScoreBox x={here} score={score} />
              </g>
            );
          })}
        </g>
      ))}
      <path className="axis" d={`M0 0.5H${width}`} />
    </Svg>
  );
};

const Way = ({ from, to, changed }: { from: number; to: number; changed: boolean }) => {
  const [start, end] = [from + BOX / 2 + 3, to - BOX / 2 - 3];
  if (end - start < 6) return null;
  return changed ? (
    <path className="axis" fill="none" d={`M${start} 10H${end}M${end - 5} 6l5 4l-5 4`} />
  ) : (
    <path className="hair" d={`M${start} 10H${end}`} />
  );
};

const ScoreBox = ({ x, score }: { x: number; score: number | null }) => {
  if (score === null) return <circle className="ring" cx={x} cy="10" r="5.5" />;
  const needsHelp = score >= 3;
  return (
    <g>
      <rect
        className={needsHelp ? 'filled' : 'box'}
        x={x - BOX / 2}
        y="2"
        width={BOX}
        height={BOX - 1}
        rx="2"
      />
      <text className={needsHelp ? 'on-filled' : undefined} x={x} y="14" textAnchor="middle">
        {score}
      </text>
    </g>
  );
};
