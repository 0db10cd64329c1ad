import { Select } from './Input.tsx';
import { Labelled, type LabelProps } from './Labelled.tsx';
import { FIELD_WIDTHS } from './TextField.tsx';
import { UNKEPT_FORM } from './unkept-form.ts';

export interface Choice<V extends string = string> {
  readonly value: V;
  readonly name: string;
}

/** A native list with a label. `empty` is the first line, standing for no answer. */
export const SelectField = ({
  label,
  hint,
  error,
  id,
  value,
  onChange,
  options,
  empty,
  width = 'full',
}: LabelProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Choice[];
  readonly empty?: string | undefined;
  readonly id?: string | undefined;
  readonly width?: keyof typeof FIELD_WIDTHS | undefined;
}) => (
  <Labelled label={label} hint={hint} error={error} id={id}>
    {(ids) => (
      <Select
        {...ids}
        form={UNKEPT_FORM}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        style={{ maxWidth: FIELD_WIDTHS[width] }}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    )}
  </Labelled>
);
