import { styled } from '@mui/material/styles';
import type { ListSort } from '../../../shared/ipc/list-schemas.ts';

const Press = styled('button')({
  font: 'inherit',
  color: 'inherit',
  padding: 0,
  border: 0,
  background: 'none',
  borderRadius: 2,
  cursor: 'pointer',
});

/** The header of a column that the list can be sorted by: once the one way, once more the other. */
export const SortHeader = ({
  by,
  name,
  sort,
  onSort,
}: {
  by: ListSort['by'];
  name: string;
  sort: ListSort;
  onSort: (sort: ListSort) => void;
}) => {
  const mine = sort.by === by;
  return (
    <th scope="col" aria-sort={mine ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <Press type="button" onClick={() => onSort({ by, descending: mine && !sort.descending })}>
        {name}
        {mine ? <span aria-hidden="true"> {sort.descending ? '↓' : '↑'}</span> : null}
      </Press>
    </th>
  );
};
