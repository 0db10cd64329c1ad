import { useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { PERSON_2004 } from '../../../shared/catalogue/person-2004.ts';
import type { FaultCode } from '../../../shared/record/fault.ts';
import type { Dwelling } from '../../../shared/record/municipality.ts';
import { isOrganisationNumber } from '../../../shared/record/organisation-number.ts';
import { faultText } from '../../../shared/text/faults.ts';
import { officeText } from '../../../shared/text/office.ts';
import { useHeldFields } from '../../frame/held.ts';
import { useFirstError } from '../../parts/first-error.ts';
import { useLanguage, useText } from '../../parts/language.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { NARROW } from '../../theme/tokens.ts';

const Form = styled('form')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  paddingTop: 16,
  borderTop: `2px solid ${theme.vars.palette.text.primary}`,
  '& h2': { ...theme.typography.body1, fontWeight: 600 },
  '& .foot': { display: 'flex', gap: 8 },
}));

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 16,
  [NARROW]: { gridTemplateColumns: '1fr' },
});

type Typed = Readonly<Record<'name' | 'address' | 'housingType' | 'organisationNumber', string>>;

const typedOf = (dwelling: Dwelling | null): Typed => ({
  name: dwelling?.name ?? '',
  address: dwelling?.address ?? '',
  housingType: dwelling === null ? '' : String(dwelling.housingType),
  organisationNumber: dwelling?.organisationNumber ?? '',
});

const read = ({ name, address, housingType, organisationNumber }: Typed): Dwelling => {
  const number = organisationNumber.replace(/\s/g, '');
  return {
    name: name.trim(),
    address: address.trim() === '' ? null : address.trim(),
    housingType: Number(housingType),
    organisationNumber: number === '' ? null : number,
  };
};

type Wrong = Partial<Record<keyof Typed, { readonly code: FaultCode; readonly detail?: string }>>;

const wrongIn = (typed: Typed, others: readonly Dwelling[]): Wrong => {
  const { name, organisationNumber } = read(typed);
  return {
    ...(name === '' ? { name: { code: 'missing' } } : {}),
    ...(others.some((other) => other.name === name) ? { name: { code: 'already-there', detail: name } } : {}),
    ...(typed.housingType === '' ? { housingType: { code: 'missing' } } : {}),
    ...(organisationNumber === null || isOrganisationNumber(organisationNumber)
      ? {}
      : { organisationNumber: { code: 'not-organisation-number' } }),
  };
};

/** A dwelling to add, or one to change. `others`: the rest of the register, in which a name stands once. */
export const DwellingForm = ({
  dwelling,
  others,
  busy,
  onDone,
  onCancel,
}: {
  dwelling: Dwelling | null;
  others: readonly Dwelling[];
  busy: boolean;
  onDone: (dwelling: Dwelling) => void;
  /** Only while one is changed: adding is never in the way. */
  onCancel?: (() => void) | undefined;
}) => {
  const t = useText(officeText);
  const language = useLanguage();
  const [typed, setTyped] = useHeldFields(`dwelling ${dwelling?.name ?? ''}`, typedOf(dwelling));
  const [tried, setTried] = useState<Typed | null>(null);
  const wrong = tried === null ? {} : wrongIn(tried, others);
  const form = useFirstError<HTMLFormElement>(tried);
  const set = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const errorOf = (field: keyof Typed): string | null => {
    const fault = wrong[field];
    return fault === undefined ? null : faultText(fault, language);
  };
  const act = (): void => {
    setTried({ ...typed });
    if (Object.keys(wrongIn(typed, others)).length === 0 && !busy) onDone(read(typed));
  };
  return (
    <Form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <h2>{dwelling === null ? t.newDwelling : t.changeOf(dwelling.name)}</h2>
      <Fields>
        <TextField
          label={t.name}
          required
          maxLength={2_000}
          error={errorOf('name')}
          value={typed.name}
          onChange={(name) => set({ name })}
        />
        <TextField
          label={t.address}
          maxLength={2_000}
          value={typed.address}
          onChange={(address) => set({ address })}
        />
        <SelectField
          label={t.housingType}
          empty={t.choose}
          options={PERSON_2004[9].codes.map((code) => ({
            value: String(code.code),
            name: `${String(code.code)} ${('short' in code ? code.short : code.name)[language]}`,
          }))}
          error={errorOf('housingType')}
          value={typed.housingType}
          onChange={(housingType) => set({ housingType })}
        />
        <TextField
          label={t.organisationNumber}
          hint={t.organisationNumberHint}
          width="organisationNumber"
          inputMode="numeric"
          maxLength={20}
          error={errorOf('organisationNumber')}
          value={typed.organisationNumber}
          onChange={(organisationNumber) => set({ organisationNumber })}
        />
      </Fields>
      <div className="foot">
        <Button type="submit" variant="contained" aria-disabled={busy}>
          {dwelling === null ? t.add : t.keepChange}
        </Button>
        {onCancel === undefined ? null : (
          <Button variant="text" onClick={onCancel}>
            {t.cancel}
          </Button>
        )}
      </div>
    </Form>
  );
};
