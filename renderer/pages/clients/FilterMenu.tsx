import MenuItem from '@mui/material/MenuItem';
import { MenuButton } from '../../parts/MenuButton.tsx';

/** One choice, or none, by which the list is narrowed. The button says which, and the first line takes it away. */
export const FilterMenu = <T extends string | number>({
  label,
  none,
  choices,
  chosen,
  words,
  onChoose,
}: {
  /** What it narrows by, and what the button says while it doesn't. */
  label: string;
  /** The line that takes it away. */
  none: string;
  choices: readonly (readonly [value: T, name: string])[];
  chosen: T | null;
  /** What the button says of the choice. */
  words: string;
  onChoose: (value: T | null) => void;
}) => (
  <MenuButton
    variant="outlined"
    label={label}
    chosen={chosen !== null}
    items={(close) =>
      [[null, none] as const, ...choices].map(([value, name]) => (
        <MenuItem
          key={value ?? ''}
          role="menuitemradio"
          aria-checked={value === chosen}
          selected={value === chosen}
          onClick={() => {
            close();
            onChoose(value);
          }}
        >
          {name}
        </MenuItem>
      ))
    }
  >
    {chosen === null ? label : words}
  </MenuButton>
);
