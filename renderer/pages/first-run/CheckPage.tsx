import { useEffect, useRef, useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { useFirstError } from '../../parts/first-error.ts';
import { useText } from '../../parts/language.tsx';
import { sheetCharacters, sheetGroups } from '../../parts/recovery-sheet.ts';
import { TextField } from '../../parts/TextField.tsx';
import { Steps } from './Steps.tsx';

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
export const CheckPage = ({
  sheet,
  onBack,
  onReady,
}: {
  sheet: string;
  onBack: () => void;
  onReady: () => void;
}) => {
  const t = useText(firstRunText);
  const groups = sheetGroups(sheet);
  const [places] = useState(() => twoPlaces(groups.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const form = useFirstError<HTMLFormElement>(asked);
  const right = (place: number): boolean => sheetCharacters(typed[place] ?? '') === groups[place];
  return (
    <Steps at={2}>
      <Form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (places.every(right)) onReady();
        }}
      >
        <div>
          <h1>{t.checkHeading}</h1>
          <p className="lead">{t.checkLead}</p>
        </div>
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
            {...(index === 0 ? { ref: first } : {})}
          />
        ))}
        <Foot>
          <Button type="submit" variant="contained">
            {t.begin}
          </Button>
          <Button variant="text" onClick={onBack}>
            {t.backToSheet}
          </Button>
        </Foot>
      </Form>
    </Steps>
  );
};
