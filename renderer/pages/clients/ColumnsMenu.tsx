import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { clientsText } from '../../../shared/text/clients.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';
import { MenuButton } from '../../parts/MenuButton.tsx';
import type { Columns } from './use-columns.ts';

const Tick = styled('span')({ width: 24, display: 'inline-flex' });

/** Shows and hides columns; it stays open, so that several go in one visit. */
export const ColumnsMenu = ({ columns }: { columns: Columns }) => {
  const t = useText(clientsText);
  return (
    <MenuButton
      variant="text"
      label={t.chooseColumns}
      items={() =>
        columns.possible.map((column) => {
          const shown = columns.shown.includes(column);
          return (
            <MenuItem
              key={column}
              role="menuitemcheckbox"
              aria-checked={shown}
              onClick={() => columns.toggle(column)}
            >
              <Tick>{shown ? <Icon name="ok" /> : null}</Tick>
              {t.columns[column]}
            </MenuItem>
          );
        })
      }
    >
      {t.chooseColumns}
    </MenuButton>
  );
};
