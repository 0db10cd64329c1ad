import { useState } from 'react';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { clientsText } from '../../../shared/text/clients.ts';
import { useHeldKeys } from '../../frame/keys.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';
import type { Columns } from './use-columns.ts';

const Tick = styled('span')({ width: 24, display: 'inline-flex' });

/** Shows and hides columns; it stays open, so that several go in one visit. */
export const ColumnsMenu = ({ columns }: { columns: Columns }) => {
  const t = useText(clientsText);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useHeldKeys(anchor !== null);
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t.chooseColumns}
        <span aria-hidden="true"> ▾</span>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t.chooseColumns, dense: true } }}
      >
        {columns.possible.map((column) => {
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
        })}
      </Menu>
    </>
  );
};
