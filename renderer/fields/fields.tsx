import type { ReactNode } from 'react';
import { formatDate } from '../../shared/record/dates.ts';
import { NO, YES } from '../../shared/record/forms/typed.ts';
import { parseTypedDate, type DateSense } from '../../shared/record/typed-date.ts';
import { CheckField } from '../parts/CheckField.tsx';
import { RadioRow, type RadioOption } from '../parts/RadioRow.tsx';
import { TextAreaField, TextField, type FIELD_WIDTHS } from '../parts/TextField.tsx';
import { useField } from './form-context.tsx';

interface FieldProps {
  readonly field: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Instead of writing the field alone: the caller writes what goes with it too. */
  readonly onTyped?: ((typed: string) => void) | undefined;
}

/** A line of text of the form. */
export const TypedText = ({
  field,
  label,
  hint,
  width,
  numeric = false,
}: FieldProps & { readonly width?: keyof typeof FIELD_WIDTHS; readonly numeric?: boolean }) => (
  <TextField
    {...useField(field)}
    label={label}
    hint={hint}
    width={width}
    inputMode={numeric ? 'numeric' : undefined}
  />
);

/** Several lines of text of the form. */
export const TypedLines = ({ field, label, hint, rows }: FieldProps & { readonly rows?: number }) => (
  <TextAreaField {...useField(field)} label={label} hint={hint} rows={rows} />
);

/** A date as people type it, shown back as `dd.mm.åååå` when the field is left. */
export const TypedDate = ({
  field,
  label,
  hint,
  today,
  sense = 'event',
  onTyped,
}: FieldProps & { readonly today: string; readonly sense?: DateSense }) => {
  const form = useField(field);
  const write = onTyped ?? form.onChange;
  const leave = (): void => {
    const date = form.value.trim() === '' ? null : parseTypedDate(form.value, today, sense);
    if (date?.ok === true && formatDate(date.value) !== form.value) write(formatDate(date.value));
    form.onBlur();
  };
  return <TextField {...form} onChange={write} onBlur={leave} label={label} hint={hint} width="date" />;
};

/** One of a few answers, chosen by its digit, with arrows or by mouse. */
export const TypedChoice = ({
  field,
  label,
  hint,
  options,
  inline = false,
  onTyped,
}: FieldProps & { readonly options: readonly RadioOption[]; readonly inline?: boolean }) => {
  const { onBlur, value, ...form } = useField(field);
  return (
    <RadioRow
      {...form}
      value={value === '' && !options.some((option) => option.value === '') ? null : value}
      onChange={(answer) => {
        (onTyped ?? form.onChange)(answer);
        onBlur();
      }}
      label={label}
      hint={hint}
      options={options}
      inline={inline}
    />
  );
};

/** Something that is so or not; X ticks it and takes the tick away. */
export const TypedCheck = ({ field, label, hint }: FieldProps) => {
  const form = useField(field);
  const checked = form.value === YES;
  return (
    <div
      id={form.id}
      onFocus={form.onFocus}
      onBlur={form.onBlur}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.key.toLowerCase() !== 'x') return;
        form.onChange(checked ? NO : YES);
      }}
    >
      <CheckField
        label={
          <>
            {label}
            {hint === undefined ? null : <> {hint}</>}
          </>
        }
        checked={checked}
        onChange={(now) => form.onChange(now ? YES : NO)}
      />
    </div>
  );
};
