import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import { AREA_NAMES } from '../../../../shared/catalogue/areas.ts';
import { SCORE_NUMBERS, type ScoreNumber } from '../../../../shared/catalogue/numbers.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import { bookOf } from '../../../../shared/record/forms/registration-form.ts';
import { clientText } from '../../../../shared/text/client.ts';
import { functioningText } from '../../../../shared/text/functioning.ts';
import { paletteText } from '../../../../shared/text/palette.ts';
import type { FormStore } from '../../../fields/form-store.ts';
import { focusField } from '../../../fields/form-context.tsx';
import { useHeldOpen } from '../../../frame/held.ts';
import { useKeys } from '../../../frame/keys.ts';
import { ActionBar } from '../../../parts/ActionBar.tsx';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { KeyHint } from '../../../parts/KeyHint.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { ClientFrame } from '../ClientFrame.tsx';
import { AreaHeading } from '../section.ts';
import { RegistrationActs } from '../signing/RegistrationActs.tsx';
import { useUndo } from '../use-undo.ts';
import { useForms, useLive } from '../use-forms.ts';
import { FastEntryDialog } from './FastEntryDialog.tsx';
import { HelpPanel } from './HelpPanel.tsx';
import { ReadOnlyGrid } from './ReadOnlyGrid.tsx';
import { confirmAll, scoreSums } from './score-grid.ts';
import { ScoreGrid } from './ScoreGrid.tsx';
import { ScoreSumLine } from './ScoreSumLine.tsx';
import { rowsNow, useCurrentNumber, useScoreRows } from './use-scores.ts';

/** Whether the cursor is in a row, and not in the note on it. */
const inRow = (): boolean => document.activeElement?.matches('[role=radio]') === true;

/** Area 3: the 17 scores. */
export const FunctioningArea = () => {
  const { registration } = useForms();
  return registration === null ? <SignedScores /> : <DraftScores store={registration} />;
};

const SignedScores = () => {
  const t = useText(clientText);
  const language = useLanguage();
  const { previous } = useForms().live();
  return (
    <ClientFrame
      view={3}
      flush={previous !== null}
      actionBar={
        <ActionBar left={previous === null ? null : t.readOnly(formatDate(previous.date))}>
          <RegistrationActs />
        </ActionBar>
      }
    >
      {previous === null ? (
        <>
          <AreaHeading>{AREA_NAMES.functioning[language]}</AreaHeading>
          <EmptyState fact={t.startsAs(null)} />
        </>
      ) : (
        <ReadOnlyGrid registration={previous} />
      )}
    </ClientFrame>
  );
};

const DraftScores = ({ store }: { store: FormStore }) => {
  const t = useText(functioningText);
  const keys = useText(paletteText).keys;
  const forms = useForms();
  const [fast, setFast] = useHeldOpen('fast entry open');
  const [unconfirmed, setUnconfirmed] = useState(0);
  const seen = useRef(new Set<ScoreNumber>());
  const date = useLive((live) => live.draft?.date ?? forms.context.today);
  const draft = forms.live().draft;
  const book = bookOf({ codeBook: draft?.codeBook ?? '2015' });
  const number = useCurrentNumber(store);

  /** Confirms what has been on screen, and says so where there was more. */
  const confirm = (): void => {
    const rows = rowsNow(forms, store);
    store.setAll(confirmAll(rows.filter((row) => seen.current.has(row.number))));
    setUnconfirmed(
      rowsNow(forms, store).filter((row) => row.state === 'unseen' && row.previous !== null).length,
    );
  };
  useUndo(store);
  useKeys({
    '1–5': { name: keys.score, act: null },
    '0': { name: keys.keepPrevious, act: null },
    'Ctrl+B': { name: t.confirmArea, act: confirm },
    R: { name: t.fast, act: () => setFast(true), when: () => inRow() },
  });

  return (
    <ClientFrame
      view={3}
      flush
      first={() =>
        String(rowsNow(forms, store).find((row) => row.state === 'unseen')?.number ?? SCORE_NUMBERS[0])
      }
      side={{
        label: t.sideLabel,
        content: <HelpPanel number={number} book={book} today={date} />,
      }}
      actionBar={
        <ActionBar left={<Sums store={store} unconfirmed={unconfirmed} />}>
          <Button variant="text" aria-keyshortcuts="R" onClick={() => setFast(true)}>
            {t.fast} <KeyHint keys="R" />
          </Button>
          <Button aria-keyshortcuts="Control+B" onClick={confirm}>
            {t.confirmArea} <KeyHint keys="Ctrl B" />
          </Button>
          <RegistrationActs />
        </ActionBar>
      }
    >
      <ScoreGrid store={store} registration={draft?.id ?? ''} book={book} seen={seen} />
      {fast ? (
        <FastEntryDialog
          rows={rowsNow(forms, store)}
          book={book}
          onClose={() => setFast(false)}
          onTake={(changes) => {
            store.setAll(changes);
            setFast(false);
            setTimeout(() => focusField(String(SCORE_NUMBERS.at(-1))), 0);
          }}
        />
      ) : null}
    </ClientFrame>
  );
};

const Sums = ({ store, unconfirmed }: { store: FormStore; unconfirmed: number }) => {
  const t = useText(functioningText);
  const sums = scoreSums(useScoreRows(useForms(), store));
  return (
    <span role="status">
      <ScoreSumLine sums={sums} />
      {unconfirmed > 0 && sums.unseen > 0 ? <> {t.notOnScreen(Math.min(unconfirmed, sums.unseen))}</> : null}
    </span>
  );
};
