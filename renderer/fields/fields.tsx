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
}: FieldProps & { readonly today: string; readonly sense?: DateSense }) => {
  const form = useField(field);
  const leave = (): void => {
    const date = form.value.trim() === '' ? null : parseTypedDate(form.value, today, sense);
    if (date?.ok === true) form.onChange(formatDate(date.value));
    form.onBlur();
  };
  return <TextField {...form} onBlur={leave} label={label} hint={hint} width="date" />;
};

/** One of a few answers, chosen by its digit, with arrows or by mouse. */
export const TypedChoice = ({
  field,
  label,
  hint,
  options,
  inline = false,
}: FieldProps & { readonly options: readonly RadioOption[]; readonly inline?: boolean }) => {
  const { onBlur, value, ...form } = useField(field);
  return (
    <RadioRow
      {...form}
      value={value === '' ? null : value}
      onChange={(answer) => {
        form.onChange(answer);
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
