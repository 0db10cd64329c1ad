import { styled } from '@mui/material/styles';
import { clientsText } from '../../../shared/text/clients.ts';
import type { ClientRow } from '../../api.ts';
import { useSession } from '../../frame/session.tsx';
import { ageOn, dateText, identityText } from '../../parts/date-text.ts';
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

/** Whether a registration of that date is more than a year old on a day; both as `YYYY-MM-DD`. */
export const overAYear = (registered: string, today: string): boolean =>
  `${Number(registered.slice(0, 4)) + 1}${registered.slice(4)}` < today;

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
  return ageOn(row.birthDate, row.deathDate ?? today);
};

/** One client in six columns. */
export const WideCells = ({ row }: { row: ClientRow }) => {
  const t = useText(clientsText);
  const age = useAge(row);
  return (
    <>
      <td>
        <NameAndWarning row={row} />
        {row.deathDate === null ? null : <Quiet> {t.dead(dateText(row.deathDate))}</Quiet>}
      </td>
      <td>{dateText(row.birthDate)}</td>
      <td className="number">{age ?? '–'}</td>
      <td>{identityText(row.identityNumber)}</td>
      <td>
        <Registration row={row} />
      </td>
      <td className="services">{row.services.length === 0 ? <Quiet>–</Quiet> : row.services.join(', ')}</td>
    </>
  );
};

/** The same in one column: name, number and state first, the rest on a second line. */
export const NarrowCells = ({ row }: { row: ClientRow }) => {
  const t = useText(clientsText);
  const age = useAge(row);
  const rest = [
    row.deathDate === null ? null : t.dead(dateText(row.deathDate)),
    row.deathDate !== null || age === null ? null : t.years(age),
    row.services.length === 0 ? null : row.services.join(', '),
  ].filter((part) => part !== null);
  return (
    <>
      <td>
        <NameAndWarning row={row} />
        <br />
        <Quiet>{rest.join(' · ')}</Quiet>
      </td>
      <td>{identityText(row.identityNumber)}</td>
      <td>
        <Registration row={row} />
      </td>
    </>
  );
};
