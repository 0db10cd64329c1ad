import { memo, useSyncExternalStore, type KeyboardEvent } from 'react';
import { FIRST_SCORE_WITH_HELP, SCORE_ALTERNATIVES } from '../../../../shared/catalogue/functioning-2004.ts';
import { SCORE_NUMBERS, type ScoreNumber } from '../../../../shared/catalogue/numbers.ts';
import { noteField } from '../../../../shared/record/forms/fields.ts';
import { functioningText } from '../../../../shared/text/functioning.ts';
import { fieldId, focusField } from '../../../fields/form-context.tsx';
import type { FormStore } from '../../../fields/form-store.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import type { Severity } from '../../../parts/SeverityMark.tsx';
import { StateMark } from '../../../parts/StateMark.tsx';
import type { ClientForms } from '../client-forms.ts';
import { FieldMark } from '../findings/FieldMark.tsx';
import { Box, Boxes, Row } from './grid-layout.ts';
import { NoteLine, NoteMark, openNote } from './ScoreNote.tsx';
import { choose, focusedScore, pressKey } from './score-grid.ts';
import { rowNow, useScoreRow } from './use-scores.ts';

const LAST_SCORE = SCORE_ALTERNATIVES.at(-1)?.code;

/** Brings the cursor to a box of the row, before React has drawn it as the one that Tab comes to. */
const focusBox = (number: ScoreNumber, score: number): void => {
  document.querySelector<HTMLElement>(`#${fieldId(String(number))} [data-score="${score}"]`)?.focus();
};

/** One variable of the grid: previous score, five boxes, the word, and how the score came about. */
export const ScoreRowView = memo(function ScoreRowView({
  forms,
  store,
  number,
  name,
  worst,
}: {
  forms: ClientForms;
  store: FormStore;
  number: ScoreNumber;
  name: string;
  /** The weight of the worst finding on it; null where there is none. Found for all rows at once: a check redraws few. */
  worst: Severity | null;
}) {
  const language = useLanguage();
  const t = useText(functioningText);
  const row = useScoreRow(forms, store, number);
  const note = noteField(String(number));
  const noting = useSyncExternalStore(store.subscribe, () => store.focused() === note);
  const current = useSyncExternalStore(store.subscribe, () => store.focused() === String(number)) || noting;
  const noted = useSyncExternalStore(store.subscribe, () => store.get(note).trim() !== '');
  const id = fieldId(String(number));
  const word = SCORE_ALTERNATIVES.find(({ code }) => code === row.score)?.name[language] ?? '';

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key.toLowerCase() === 'n') {
      event.preventDefault();
      openNote(store, number);
      return;
    }
    const now = rowNow(forms, store, number);
    const at = SCORE_NUMBERS.indexOf(number);
    const step = pressKey(now, at, event.key);
    if (step === null) return;
    event.preventDefault();
    store.setAll(step.changes);
    const next = SCORE_NUMBERS[step.at];
    if (next === undefined) return;
    if (next === number) focusBox(number, focusedScore(rowNow(forms, store, number)));
    else focusField(String(next));
  };

  return (
    <>
      <Row current={current} data-number={number} data-current={current ? '' : undefined}>
        <span className="number">{number}</span>
        <span className="name">
          {name}
          <FieldMark severity={worst} id={`${id}-finding`} />
          <NoteMark there={noted} onPress={() => openNote(store, number)} />
        </span>
        <span className="previous">{row.previous}</span>
        <Boxes
          id={id}
          role="radiogroup"
          aria-label={`${number} ${name}`}
          aria-describedby={worst === null ? `${id}-state` : `${id}-state ${id}-finding`}
          onKeyDown={onKeyDown}
          onFocus={() => store.setFocused(String(number))}
          onBlur={() => store.setWithin(false)}
        >
          {SCORE_ALTERNATIVES.map(({ code, name: meaning }) => {
            const chosen = code === row.score;
            const previous = code === row.previous;
            return (
              <Box
                key={code}
                role="radio"
                aria-checked={chosen}
                aria-label={t.radio(code, meaning[language], previous)}
                tabIndex={code === focusedScore(row) ? 0 : -1}
                data-score={code}
                first={code === 1}
                last={code === LAST_SCORE}
                afterLine={code === FIRST_SCORE_WITH_HELP}
                previous={previous}
                chosen={chosen}
                onClick={() => store.setAll(choose(row, code))}
              >
                {code}
              </Box>
            );
          })}
        </Boxes>
        <span className="word">{word}</span>
        <span className="state" id={`${id}-state`}>
          {row.state === 'changed' && row.previous === null ? (
            <Scored word={t.scored} />
          ) : (
            <StateMark state={row.state} from={row.previous === null ? null : String(row.previous)} />
          )}
        </span>
      </Row>
      {noting ? (
        <NoteLine store={store} number={number} name={name} onLeave={() => void forms.flush()} />
      ) : null}
    </>
  );
});

const Scored = ({ word }: { word: string }) => (
  <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8 }}>
    <Icon name="changed" />
    {word}
  </span>
);
