import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import type { ListColumn } from '../../../shared/ipc/list-names.ts';
import { ageOn } from '../../../shared/record/dates.ts';
import { overAYear } from '../../../shared/record/over-a-year.ts';
import { clientsText } from '../../../shared/text/clients.ts';
import type { ClientRow } from '../../api.ts';
import { useSession } from '../../frame/session.tsx';
import { dateText, identityText } from '../../parts/date-text.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';

const Quiet = styled('span')(({ theme }) => ({ color: theme.vars.palette.ink3 }));

const Name = styled('span')({ fontWeight: 600 });

const Confidential = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  marginLeft: 8,
  verticalAlign: 'bottom',
  color: theme.vars.palette.warning.main,
}));

const Registered = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 12 });

const NameAndWarning = ({ row }: { row: ClientRow }) => {
  const t = useText(clientsText);
  return (
    <>
      <Name>{row.name}</Name>
      {row.confidential ? (
        <Confidential>
          <Icon name="shield" />
          {t.confidential}
        </Confidential>
      ) : null}
    </>
  );
};

const Registration = ({ row }: { row: ClientRow }) => {
  const t = useText(clientsText);
  const { today } = useSession();
  const old =
    row.registered !== null &&
    row.deathDate === null &&
    row.services.length > 0 &&
    overAYear(row.registered, today);
  return (
    <Registered>
      {row.registered === null && row.draft !== null ? null : <span>{dateText(row.registered)}</span>}
      {old ? <SeverityMark severity="varsel">{t.overAYear}</SeverityMark> : null}
      {row.draft === null ? null : <Quiet>{t.draft(dateText(row.draft))}</Quiet>}
    </Registered>
  );
};

const useAge = (row: ClientRow): number | null => {
  const { today } = useSession();
  return row.birthDate === null ? null : ageOn(row.birthDate, row.deathDate ?? today);
};

const Findings = ({ row: { findings } }: { row: ClientRow }) => {
  const t = useText(clientsText);
  return findings === null ? (
    <Quiet>–</Quiet>
  ) : (
    <SeverityMark severity={findings.severity}>{t.findings(findings.severity, findings.count)}</SeverityMark>
  );
};

const Age = ({ row }: { row: ClientRow }) => useAge(row) ?? '–';

const Cell = ({ column, row }: { column: ListColumn; row: ClientRow }): ReactNode => {
  switch (column) {
    case 'birthDate':
      return dateText(row.birthDate);
    case 'age':
      return <Age row={row} />;
    case 'identityNumber':
      return identityText(row.identityNumber);
    case 'district':
      return row.district ?? <Quiet>–</Quiet>;
    case 'registered':
      return <Registration row={row} />;
    case 'services':
      return row.services.length === 0 ? <Quiet>–</Quiet> : row.services.join(', ');
    case 'findings':
      return <Findings row={row} />;
    default:
      return column satisfies never;
  }
};

/** One client: the name, and a cell for each column. */
export const WideCells = ({ row, columns }: { row: ClientRow; columns: readonly ListColumn[] }) => {
  const t = useText(clientsText);
  return (
    <>
      <td>
        <NameAndWarning row={row} />
        {row.deathDate === null ? null : <Quiet> {t.dead(dateText(row.deathDate))}</Quiet>}
      </td>
      {columns.map((column) => (
        <td
          key={column}
          className={column}
          // What doesn't fit in is told by pointing at it; the client's page has the names.
          title={column === 'services' ? row.services.join(', ') : undefined}
        >
          <Cell column={column} row={row} />
        </td>
      ))}
    </>
  );
};

/** What has no room on its line is told by pointing at it. */
const Cut = styled('div')({ overflow: 'hidden', textOverflow: 'ellipsis' });

/** Takes what the others leave. */
const Rest = styled('td')({ width: '100%', maxWidth: 0 });

/** The same in one column: name, number and state first, the rest on a second line, the number too where `numberBelow`. */
export const NarrowCells = ({ row, numberBelow }: { row: ClientRow; numberBelow: boolean }) => {
  const t = useText(clientsText);
  const age = useAge(row);
  const rest = [
    row.deathDate === null ? null : t.dead(dateText(row.deathDate)),
    row.deathDate !== null || age === null ? null : t.years(age),
    row.services.length === 0 ? null : row.services.join(', '),
  ].filter((part) => part !== null);
  const number = identityText(row.identityNumber);
  const below = [number, ...rest].join(' · ');
  return (
    <>
      {numberBelow ? (
        <Rest>
          <Cut title={row.name}>
            <NameAndWarning row={row} />
          </Cut>
          <Cut title={below}>
            <Quiet>{below}</Quiet>
          </Cut>
        </Rest>
      ) : (
        <>
          <td>
            <NameAndWarning row={row} />
            <br />
            <Quiet>{rest.join(' · ')}</Quiet>
          </td>
          <td>{number}</td>
        </>
      )}
      <td>
        <Registration row={row} />
        {row.findings === null ? null : (
          <>
            <br />
            <Findings row={row} />
          </>
        )}
      </td>
    </>
  );
};
