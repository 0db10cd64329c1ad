import { useId, type ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { ErrorNote } from './ErrorNote.tsx';
import { Hint, LabelText, type LabelProps } from './Labelled.tsx';

export interface RadioOption<V extends string = string> {
  readonly value: V;
  readonly name: ReactNode;
  /** The digit that stands first and chooses the option when typed. */
  readonly digit?: string | undefined;
  readonly hint?: ReactNode;
}

const Root = styled('fieldset')({
  border: 0,
  margin: 0,
  padding: 0,
  minWidth: 0,
  '& legend': { padding: 0 },
});

const Options = styled('div')<{ inline: boolean }>(({ inline }) => ({
  display: 'flex',
  flexDirection: inline ? 'row' : 'column',
  flexWrap: 'wrap',
  columnGap: 24,
  marginTop: 4,
}));

const Option = styled('label')(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  gap: 8,
  padding: '4px 0',
  minHeight: '1.75rem',
  boxSizing: 'border-box',
  cursor: 'pointer',
  '& input': {
    appearance: 'none',
    flex: 'none',
    alignSelf: 'flex-start',
    width: '1rem',
    height: '1rem',
    margin: '0.125rem 0 0',
    borderRadius: '50%',
    border: `1px solid ${theme.vars.palette.edge}`,
    backgroundColor: theme.vars.palette.background.paper,
    '&:checked': { border: `5px solid ${theme.vars.palette.primary.main}` },
    '@media (forced-colors: active)': { appearance: 'auto' },
  },
  '&:has(:checked) .name': { fontWeight: 600 },
}));

const Digit = styled('span')(({ theme }) => ({ color: theme.vars.palette.ink3, minWidth: '0.75rem' }));

/**
 * One question with a few answers: native radios, so arrows move and Tab leaves. Typing an option's digit
 * chooses it. `value` null is not answered.
 */
export const RadioRow = <V extends string>({
  label,
  hint,
  error,
  options,
  value,
  onChange,
  onFocus,
  inline = false,
  id: given,
}: LabelProps & {
  readonly options: readonly RadioOption<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly inline?: boolean;
  readonly id?: string | undefined;
}) => {
  const made = useId();
  const id = given ?? made;
  const wrong = error !== null && error !== undefined;
  const hasHint = hint !== undefined && hint !== null;
  const described = [hasHint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter((part) => part !== '');
  return (
    <Root
      id={id}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const option = options.find((one) => one.digit === event.key);
        if (option === undefined) return;
        event.preventDefault();
        onChange(option.value);
        // Else Tab would only go to the answer that was chosen.
        event.currentTarget.querySelector<HTMLElement>(`input[value="${CSS.escape(option.value)}"]`)?.focus();
      }}
    >
      <legend>
        <LabelText>{label}</LabelText>
      </legend>
      <Options inline={inline}>
        {options.map((option) => (
          <Option key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.digit === undefined ? null : <Digit>{option.digit}</Digit>}
            <span>
              <span className="name">{option.name}</span>
              {option.hint === undefined ? null : <Hint as="span"> {option.hint}</Hint>}
            </span>
          </Option>
        ))}
      </Options>
      {hasHint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {wrong ? <ErrorNote id={`${id}-error`}>{error}</ErrorNote> : null}
    </Root>
  );
};
