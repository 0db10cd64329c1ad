import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { styled } from '@mui/material/styles';
import { clientsText } from '../../../shared/text/clients.ts';
import { faultText } from '../../../shared/text/faults.ts';
import type { Fault } from '../../../shared/record/fault.ts';
import { api } from '../../api.ts';
import { useHeldFields } from '../../frame/held.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useFirstError } from '../../parts/first-error.ts';
import { useLanguage, useText } from '../../parts/language.tsx';
import { TextField } from '../../parts/TextField.tsx';

const FIELDS = ['family', 'given', 'identityNumber'] as const;
type Field = (typeof FIELDS)[number];

const EMPTY: Readonly<Record<Field, string>> = { family: '', given: '', identityNumber: '' };

const missing = (typed: Readonly<Record<Field, string>>): readonly Fault[] =>
  (['family', 'given'] as const)
    .filter((field) => typed[field].trim() === '')
    .map((field) => ({ field, code: 'missing' }));

const Fields = styled('div')({ display: 'flex', flexDirection: 'column', gap: 16 });

/** Two names and perhaps a number are enough to begin; everything else is on the card. */
export const NewClientDialog = ({
  onClose,
  onMade,
}: {
  onClose: () => void;
  onMade: (id: string) => void;
}) => {
  const t = useText(clientsText);
  const language = useLanguage();
  const queries = useQueryClient();
  const [typed, setTyped] = useHeldFields('new client', EMPTY);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const create = useMutation({
    mutationFn: () =>
      api.createClient({
        family: typed.family.trim(),
        given: typed.given.trim(),
        identityNumber: typed.identityNumber.trim(),
      }),
    onSuccess: (answer) => {
      if (!answer.made) {
        setFaults(answer.faults);
        return;
      }
      void queries.invalidateQueries({ queryKey: ['clients'] });
      onClose();
      onMade(answer.id);
    },
  });
  const act = () => {
    const empty = missing(typed);
    setFaults(empty);
    if (empty.length === 0) create.mutate();
  };
  const fieldProps = (field: Field) => {
    const fault = faults.find((one) => one.field === field);
    return {
      name: field,
      value: typed[field],
      onChange: (value: string) => setTyped({ ...typed, [field]: value }),
      error: fault === undefined ? null : faultText(fault, language),
    };
  };
  const fields = useFirstError<HTMLDivElement>(faults);
  const elsewhere = faults.filter((fault) => !FIELDS.some((field) => field === fault.field));
  return (
    <ActDialog heading={t.newClient} verb={t.make} onAct={act} onClose={onClose} busy={create.isPending}>
      <Fields ref={fields}>
        <TextField {...fieldProps('family')} label={t.family} required maxLength={2_000} />
        <TextField {...fieldProps('given')} label={t.given} required maxLength={2_000} />
        <TextField
          {...fieldProps('identityNumber')}
          label={t.columns.identityNumber}
          hint={t.identityHint}
          inputMode="numeric"
          width="identityNumber"
          maxLength={20}
        />
      </Fields>
      {elsewhere.map((fault) => (
        <ErrorNote key={`${fault.field} ${fault.code}`}>{faultText(fault, language)}</ErrorNote>
      ))}
      <CallFailure reason={create.error} />
    </ActDialog>
  );
};
