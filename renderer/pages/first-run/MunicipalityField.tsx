import { useMemo } from 'react';
import { municipalitiesIn } from '../../../shared/catalogue/municipalities.ts';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { Combobox, type ComboOption } from '../../parts/Combobox.tsx';
import { useText } from '../../parts/language.tsx';

/** The municipalities of today; choosing one fills in its number. */
export const MunicipalityField = ({
  today,
  value,
  onChange,
  error,
}: {
  today: string;
  value: ComboOption | null;
  onChange: (value: ComboOption | null) => void;
  error: string | undefined;
}) => {
  const t = useText(firstRunText);
  const year = Number(today.slice(0, 4));
  const options = useMemo(
    () =>
      municipalitiesIn(year)
        .map(({ number, name }) => ({ value: number, name, aside: number }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    [year],
  );
  return (
    <Combobox
      label={t.municipality}
      hint={value === null ? t.municipalityHint : t.number(value.value)}
      error={error}
      options={options}
      value={value}
      onChange={onChange}
      nothingFound={t.noSuchMunicipality}
      limit={400}
    />
  );
};
