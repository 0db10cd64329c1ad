import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useFirstError } from '../../parts/first-error.ts';
import { useText } from '../../parts/language.tsx';
import { sheetCharacters, sheetGroups } from '../../parts/recovery-sheet.ts';
import { TextField } from '../../parts/TextField.tsx';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 24 });

const Foot = styled('div')({ display: 'flex', gap: 8 });

/** Two different places of the sheet, in their order. */
const twoPlaces = (count: number): readonly [number, number] => {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = a % count;
  const second = (first + 1 + (b % (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
};

/** Two groups are asked back, so that the sheet is known to be written down right. */
export const SheetCheck = ({
  sheet,
  onBack,
  onConfirmed,
}: {
  sheet: string;
  onBack: () => void;
  onConfirmed: () => void;
}) => {
  const t = useText(keysText);
  const groups = sheetGroups(sheet);
  const [places] = useState(() => twoPlaces(groups.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [asked, setAsked] = useState(false);
  const form = useFirstError<HTMLFormElement>(asked);
  const confirm = useMutation({
    mutationFn: () =>
      api.confirmSheet({
        groups: places.map((place) => ({ number: place + 1, typed: typed[place] ?? '' })),
      }),
    onSuccess: onConfirmed,
  });
  const right = (place: number): boolean => sheetCharacters(typed[place] ?? '') === groups[place];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (places.every(right) && !confirm.isPending) confirm.mutate();
  };
  return (
    <Form ref={form} noValidate onSubmit={submit}>
      {places.map((place, index) => (
        <TextField
          key={place}
          label={t.group(place + 1)}
          width="date"
          maxLength={10}
          value={typed[place] ?? ''}
          onChange={(value) => {
            setTyped({ ...typed, [place]: value });
            setAsked(false);
          }}
          error={asked && !right(place) ? t.groupWrong : null}
          // The cursor begins in the first of them, however one came here.
          {...(index === 0 ? { ref: focusOnce } : {})}
        />
      ))}
      <CallFailure reason={confirm.error} />
      <Foot>
        <Button type="submit" variant="contained" aria-disabled={confirm.isPending}>
          {t.confirm}
        </Button>
        <Button variant="text" onClick={onBack}>
          {t.backToSheet}
        </Button>
      </Foot>
    </Form>
  );
};

const focusOnce = (field: HTMLInputElement | null): void => field?.focus();
