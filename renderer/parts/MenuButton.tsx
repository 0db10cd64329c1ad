import { useState, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import { useHeldKeys } from '../frame/keys.ts';

/** Opens a menu under itself, whose keys are held from the page meanwhile. */
export const MenuButton = ({
  children,
  label,
  variant,
  chosen = false,
  items,
}: {
  /** The words on the button. */
  children: ReactNode;
  /** The name of the menu. */
  label: string;
  variant: 'text' | 'outlined';
  /** Something in it is on and changes what the page shows: that must be seen on the button. */
  chosen?: boolean;
  /** What is in it; `close` for those that close it. */
  items: (close: () => void) => ReactNode;
}) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useHeldKeys(anchor !== null);
  const close = (): void => setAnchor(null);
  return (
    <>
      <Button
        variant={variant}
        sx={chosen ? { borderColor: 'primary.main', color: 'primary.main' } : {}}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {children}
        <span aria-hidden="true"> ▾</span>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ list: { 'aria-label': label, dense: true }, paper: { sx: { maxHeight: '24rem' } } }}
      >
        {items(close)}
      </Menu>
    </>
  );
};
