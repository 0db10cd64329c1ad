import { useState } from 'react';
import { styled } from '@mui/material/styles';
import type { CodeBook } from '../../../../shared/catalogue/code-book.ts';
import { SCORE_ALTERNATIVES } from '../../../../shared/catalogue/functioning-2004.ts';
import { SCORE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import { functioningText } from '../../../../shared/text/functioning.ts';
import { variableLabel } from '../../../../shared/catalogue/code-books.ts';
import { useHeldWords } from '../../../frame/held.ts';
import { ActDialog } from '../../../parts/ActDialog.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { TextField } from '../../../parts/TextField.tsx';
import { readFastEntry, takeFastEntry, type FastEntry } from './fast-entry.ts';
import type { ScoreRow } from './score-grid.ts';

const Words = styled('ol')(({ theme }) => ({
  listStyle: 'none',
  '@media (min-height: 700px)': { minHeight: '21.25rem' },
  '& li': { display: 'grid', gridTemplateColumns: '13rem 1rem 1fr', columnGap: 8 },
  '& li > :first-of-type': { color: theme.vars.palette.text.secondary },
}));

const sentence = (
  entry: FastEntry,
  name: (place: number) => string,
  t: (typeof functioningText)['nb'],
): string | null => (entry.state === 'wrong' ? t.fastWrong[entry.why](entry.place, name(entry.place)) : null);

/** Seventeen digits from a card that came home, shown back in words before they are taken in. */
export const FastEntryDialog = ({
  rows,
  book,
  onTake,
  onClose,
}: {
  rows: readonly ScoreRow[];
  book: CodeBook;
  onTake: (changes: Typed) => void;
  onClose: () => void;
}) => {
  const language = useLanguage();
  const t = useText(functioningText);
  const [typed, setTyped] = useHeldWords('fast entry');
  const [tried, setTried] = useState(false);
  const entry = readFastEntry(typed, rows);
  const name = (place: number): string => {
    const number = SCORE_NUMBERS[place - 1];
    return number === undefined ? '' : variableLabel(book, number, language);
  };
  const left = entry.state === 'typing' ? t.fastLeft(entry.left) : null;
  const numbers = `${SCORE_NUMBERS[0]}–${SCORE_NUMBERS.at(-1)}`;
  return (
    <ActDialog
      heading={t.fastHeading}
      verb={t.fastTake}
      onClose={onClose}
      onAct={() => {
        if (entry.state === 'whole') onTake(takeFastEntry(entry.read, rows));
        else setTried(true);
      }}
    >
      <TextField
        label={t.fastLabel}
        hint={`${t.fastHint(
          numbers,
          rows.some((row) => row.previous !== null),
        )} ${left ?? ''}`}
        error={sentence(entry, name, t) ?? (tried ? left : null)}
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        width="name"
      />
      <Words aria-label={t.fastRead} aria-live="polite">
        {entry.read.map(({ number, score }) => (
          <li key={number}>
            <span>{variableLabel(book, number, language)}</span>
            <b>{score}</b>
            <span>{SCORE_ALTERNATIVES.find(({ code }) => code === score)?.name[language]}</span>
          </li>
        ))}
      </Words>
    </ActDialog>
  );
};
