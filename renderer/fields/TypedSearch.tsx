import Autocomplete from '@mui/material/Autocomplete';
import type { Theme } from '@mui/material/styles';
import { useState, type ReactNode } from 'react';
import { Input } from '../parts/Input.tsx';
import { TOKENS } from '../theme/tokens.ts';
import { Labelled } from '../parts/Labelled.tsx';
import { useField } from './form-context.tsx';

interface Option {
  readonly value: string;
  readonly name: string;
}

const floating = (theme: Theme) => ({
  ...theme.typography.body2,
  border: `1px solid ${theme.vars.palette.edge}`,
  boxShadow: TOKENS.light.shadow,
  ...theme.applyStyles('dark', { boxShadow: TOKENS.dark.shadow }),
  '& .MuiAutocomplete-listbox': { padding: 0 },
  '& .MuiAutocomplete-option': { minHeight: '2rem', padding: '0 8px' },
});

/** More than anybody reads: who sees so many types on. */
const MOST = 60;

const matches = (option: Option, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => option.name.toLowerCase().includes(part));

/**
 * One of many answers, found by its number or by letters of its name. What is typed stays as typed until it
 * is one of them.
 */
export const TypedSearch = ({
  field,
  label,
  hint,
  options,
}: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  options: readonly Option[];
}) => {
  const form = useField(field);
  const [searching, setSearching] = useState(false);
  const chosen = options.find((option) => option.value === form.value) ?? null;
  const shown = chosen !== null && !searching ? chosen.name : form.value;
  return (
    <Labelled label={label} hint={hint} error={form.error} id={form.id}>
      {(ids) => (
        <Autocomplete
          id={ids.id}
          options={options}
          value={chosen}
          inputValue={shown}
          getOptionLabel={(option) => option.name}
          isOptionEqualToValue={(option, value) => option.value === value.value}
          filterOptions={(all, { inputValue }) =>
            chosen !== null && !searching
              ? [...all]
              : all.filter((option) => matches(option, inputValue)).slice(0, MOST)
          }
          autoHighlight
          slotProps={{ paper: { sx: floating } }}
          openOnFocus={false}
          forcePopupIcon={false}
          clearIcon={null}
          onInputChange={(_event, text, reason) => {
            if (reason !== 'input') return;
            setSearching(true);
            form.onChange(text);
          }}
          onChange={(_event, option) => {
            if (option === null) return;
            setSearching(false);
            form.onChange(option.value);
          }}
          onFocus={form.onFocus}
          onBlur={() => {
            const only = options.filter((option) => matches(option, form.value));
            const [first] = only;
            if (searching && first !== undefined && form.value.trim() !== '' && only.length === 1)
              form.onChange(first.value);
            setSearching(false);
            form.onBlur();
          }}
          renderInput={({ slotProps }) => (
            <div ref={slotProps.input.ref} style={{ maxWidth: '32rem' }}>
              <Input {...slotProps.htmlInput} {...ids} spellCheck={false} />
            </div>
          )}
        />
      )}
    </Labelled>
  );
};
