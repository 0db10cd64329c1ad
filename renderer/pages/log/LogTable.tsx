import { styled } from '@mui/material/styles';
import { logText, type LogText } from '../../../shared/text/log.ts';
import { dateText, localDay, timeText } from '../../parts/date-text.ts';
import { useText } from '../../parts/language.tsx';
import { Table } from '../../parts/Table.tsx';
import { NARROW } from '../../theme/tokens.ts';
import { kindOf, type LogLine } from './fold.ts';

const Rows = styled(Table)(({ theme }) => ({
  '& tbody td, & tbody th': { verticalAlign: 'top', paddingTop: 6, paddingBottom: 6, height: 'auto' },
  '& tbody th, & .who, & .whom': { whiteSpace: 'nowrap' },
  '& tbody th': { fontWeight: 400 },
  '& .times, & .version': { color: theme.vars.palette.ink3 },
  [NARROW]: {
    '& .version': { display: 'none' },
    '& .whom, & .who': { whiteSpace: 'normal' },
  },
}));

const when = ({ row, since, count }: LogLine): string => {
  const at = `${dateText(localDay(row.at))} ${timeText(since)}`;
  const until = timeText(row.at);
  return count === 1 || until === timeText(since) ? at : `${at}–${until}`;
};

/** Who did what when, to whose card, and in which version of the program. */
export const LogTable = ({ lines }: { lines: readonly LogLine[] }) => {
  const t: LogText = useText<LogText>(logText);
  return (
    // A long log is scrolled by key, and nothing in it takes the cursor.
    <Rows aria-label={t.heading} tabIndex={0}>
      <thead>
        <tr>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.whom}</th>
          <th scope="col" className="version">
            {t.version}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { row, count } = line;
          const kind = kindOf(row);
          return (
            <tr key={row.seq}>
              <th scope="row">
                <time dateTime={row.at}>{when(line)}</time>
              </th>
              <td className="who">{row.who}</td>
              <td>
                {t.kinds[kind] ?? t.actions[row.action] ?? row.action}
                {count === 1 ? null : <span className="times"> · {t.times(count)}</span>}
              </td>
              <td className="whom">{row.name ?? t.nobody}</td>
              <td className="version">{row.programVersion}</td>
            </tr>
          );
        })}
      </tbody>
    </Rows>
  );
};
