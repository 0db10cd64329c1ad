import type { Ref } from 'react';
import { Input, TextArea } from './Input.tsx';
import { Labelled, type LabelProps } from './Labelled.tsx';
import { UNKEPT_FORM } from './unkept-form.ts';

/** Widths as long as the answer, in rem (px at 100 %): date 112, hours 72, organisation number 120, postcode 64. */
export const FIELD_WIDTHS = {
  date: '7rem',
  hours: '4.5rem',
  organisationNumber: '7.5rem',
  identityNumber: '8.5rem',
  postcode: '4rem',
  name: '20rem',
  long: '26rem',
  full: '100%',
} as const;

export interface TextFieldProps extends LabelProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: 'text' | 'password' | 'search' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | undefined;
  readonly autoComplete?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly spellCheck?: boolean | undefined;
  readonly width?: keyof typeof FIELD_WIDTHS | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A labelled line of text. It keeps what is typed as it stands: reading it is the record's work. */
export const TextField = ({
  label,
  hint,
  error,
  value,
  onChange,
  id,
  width = 'full',
  type = 'text',
  autoComplete = 'off',
  spellCheck = false,
  required,
  ...rest
}: TextFieldProps) => (
  <Labelled label={label} hint={hint} error={error} id={id}>
    {(ids) => (
      <Input
        {...ids}
        {...rest}
        type={type}
        autoComplete={autoComplete}
        spellCheck={spellCheck}
        aria-required={required}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        style={{ maxWidth: FIELD_WIDTHS[width] }}
      />
    )}
  </Labelled>
);

/** Several lines of text, labelled. */
export const TextAreaField = ({
  label,
  hint,
  error,
  id,
  value,
  onChange,
  rows = 3,
  ...rest
}: LabelProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly id?: string | undefined;
  readonly rows?: number | undefined;
}) => (
  <Labelled label={label} hint={hint} error={error} id={id}>
    {(ids) => (
      <TextArea
        {...ids}
        {...rest}
        form={UNKEPT_FORM}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Labelled>
);
