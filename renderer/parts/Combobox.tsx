import useAutocomplete from '@mui/material/useAutocomplete';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { TOKENS } from '../theme/tokens.ts';
import { Input } from './Input.tsx';
import { Hint, Labelled, type LabelProps } from './Labelled.tsx';

export interface ComboOption {
  readonly value: string;
  readonly name: string;
  /** What stands behind the name, in `ink3`, and is searched too. */
  readonly aside?: string | undefined;
}

const Place = styled('div')({ position: 'relative' });

const List = styled('ul')(({ theme }) => ({
  position: 'absolute',
  zIndex: theme.zIndex.modal,
  top: '100%',
  left: 0,
  right: 0,
  maxHeight: '16rem',
  margin: '4px 0 0',
  padding: '4px 0',
  overflowY: 'auto',
  listStyle: 'none',
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: 4,
  boxShadow: TOKENS.light.shadow,
  ...theme.applyStyles('dark', { boxShadow: TOKENS.dark.shadow }),
  '& li': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 16,
    padding: '6px 8px',
    cursor: 'pointer',
    '&.Mui-focused': { backgroundColor: theme.vars.palette.soft },
    '&[aria-selected="true"]': { fontWeight: 600 },
  },
  '& small': { ...theme.typography.body2, color: theme.vars.palette.ink3 },
}));

/** Lower case without accents, with æ, ø and å told apart from ae, o and a. */
const folded = (text: string): string => text.toLocaleLowerCase('nb').trim();

const matches = (option: ComboOption, query: string): boolean => {
  const words = `${folded(option.name)} ${folded(option.aside ?? '')}`.split(/[\s–-]+/);
  return folded(query)
    .split(/[\s–-]+/)
    .every((part) => words.some((word) => word.startsWith(part)));
};

/** Names that begin with what is typed come first. */
const hits = (options: readonly ComboOption[], query: string, limit: number): ComboOption[] => {
  const found = options.filter((option) => matches(option, query));
  const first = found.filter((option) => folded(option.name).startsWith(folded(query)));
  return [...first, ...found.filter((option) => !first.includes(option))].slice(0, limit);
};

/** One of a long list, found by typing the beginning of its name or of its aside. Null: nothing chosen. */
export const Combobox = ({
  label,
  hint,
  error,
  id: given,
  options,
  value,
  onChange,
  nothingFound,
  limit = 100,
}: LabelProps & {
  readonly id?: string | undefined;
  readonly options: readonly ComboOption[];
  readonly value: ComboOption | null;
  readonly onChange: (value: ComboOption | null) => void;
  /** Said when no option fits. */
  readonly nothingFound: string;
  readonly limit?: number;
}) => {
  const made = useId();
  const id = given ?? made;
  const combo = useAutocomplete<ComboOption>({
    id,
    options,
    value,
    getOptionLabel: (option) => option.name,
    isOptionEqualToValue: (option, chosen) => option.value === chosen.value,
    filterOptions: (all, { inputValue }) => hits(all, inputValue, limit),
    autoHighlight: true,
    openOnFocus: false,
    onChange: (_event, chosen) => onChange(chosen),
  });
  const { ref, ...input } = combo.getInputProps();
  const empty = combo.popupOpen && combo.groupedOptions.length === 0;
  return (
    <Labelled label={label} hint={hint} error={error} id={id}>
      {(ids) => (
        <Place>
          <div {...combo.getRootProps()}>
            <Input {...ids} {...input} ref={ref} />
          </div>
          {combo.groupedOptions.length === 0 ? null : (
            <List {...combo.getListboxProps()}>
              {combo.groupedOptions.map((option, index) => {
                const { key, ...props } = combo.getOptionProps({ option, index });
                return (
                  <li key={key} {...props}>
                    <span>{option.name}</span>
                    {option.aside === undefined ? null : <small>{option.aside}</small>}
                  </li>
                );
              })}
            </List>
          )}
          <Hint as="div" role="status">
            {empty ? nothingFound : ''}
          </Hint>
        </Place>
      )}
    </Labelled>
  );
};
