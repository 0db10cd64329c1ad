import { styled } from '@mui/material/styles';
import { codeBookForDate, variable } from '../../../../shared/catalogue/code-books.ts';
import { SCORE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import type { Timeline } from '../../../../shared/reporting/timeline.ts';
import { timelineText, type TimelineText } from '../../../../shared/text/timeline.ts';
import { DateText } from '../../../parts/DateText.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { Table } from '../../../parts/Table.tsx';
import type { RowBar, TimeRow } from './rows.ts';

/** Whether a service runs inside a process or outside; a process itself does neither. */
const placeOf = ({ kind }: RowBar, isProcess: boolean, t: TimelineText): string =>
  isProcess || kind === 'stay' || kind === 'gap' ? '' : t[kind];

/** The picture's facts in words. */
export const TimeTable = ({ rows }: { rows: readonly TimeRow[] }) => {
  const t = useText(timelineText);
  return (
    <Table aria-label={t.heading}>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.from}</th>
          <th scope="col">{t.to}</th>
          <th scope="col">{t.remark}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ key, name, bars, marks, rejected, processName }) => [
          ...marks.map((mark) => (
            <tr key={mark.id}>
              <td>{name}</td>
              <td>
                <DateText date={mark.date} />
              </td>
              <td />
              <td>{mark.draft ? t.draft : t.reasons[mark.reason]}</td>
            </tr>
          )),
          ...bars.map((bar) => (
            <tr key={`${key} ${bar.kind} ${bar.from}`}>
              <td>{name}</td>
              <td>
                <DateText date={bar.from} />
              </td>
              <td>{bar.to === null ? t.runs : <DateText date={bar.to} />}</td>
              <td>
                {[placeOf(bar, processName !== null, t), bar.text].filter((part) => part !== '').join(', ')}
              </td>
            </tr>
          )),
          ...(rejected === null
            ? []
            : [
                <tr key={key}>
                  <td>{name}</td>
                  <td>
                    <DateText date={rejected} />
                  </td>
                  <td />
                  <td>{t.rejected}</td>
                </tr>,
              ]),
        ])}
      </tbody>
    </Table>
  );
};

/** Years of registrations find room: their dates stand on end, and each column is as wide as its digit. */
const Profile = styled(Table)({
  width: 'auto',
  '& thead th': { height: 'auto', verticalAlign: 'bottom' },
  '& thead th > span': { writingMode: 'vertical-rl', transform: 'rotate(180deg)', padding: '8px 4px' },
  '& tr > .number': { padding: '0 4px', textAlign: 'center' },
});

/** The scores of each registration, side by side. */
export const ProfileTable = ({ line }: { line: Timeline }) => {
  const t = useText(timelineText);
  const language = useLanguage();
  const book = codeBookForDate(line.registrations.at(-1)?.date ?? line.to);
  return (
    <Profile aria-label={t.profile}>
      <thead>
        <tr>
          <th scope="col">{t.variable}</th>
          {line.registrations.map(({ id, date, draft }) => (
            <th key={id} scope="col" className="number">
              <span>
                {formatDate(date)}
                {draft ? `, ${t.draft}` : ''}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SCORE_NUMBERS.map((number) => (
          <tr key={number}>
            <td>
              {number} {variable(book, number)?.name[language]}
            </td>
            {line.registrations.map(({ id, scores }) => (
              <td key={id} className="number">
                {scores[number] ?? <span aria-label={t.notAnswered}>–</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Profile>
  );
};
