import { styled } from '@mui/material/styles';
import type { ScoreNumber } from '../../../../shared/catalogue/numbers.ts';
import { noteField } from '../../../../shared/record/forms/fields.ts';
import { scoreNotesText } from '../../../../shared/text/score-notes.ts';
import { FormProvider, focusField } from '../../../fields/form-context.tsx';
import { TypedLines } from '../../../fields/fields.tsx';
import type { FormStore } from '../../../fields/form-store.ts';
import { useText } from '../../../parts/language.tsx';

/** Opens the line under a row where its note is written, and brings the cursor there. */
export const openNote = (store: FormStore, number: ScoreNumber): void => {
  const field = noteField(String(number));
  // The line is drawn for the field that has the cursor.
  store.setFocused(field);
  setTimeout(() => focusField(field), 0);
};

const Line = styled('div')(({ theme }) => ({
  position: 'relative',
  // Above the line between 2 and 3, which would go through what is typed.
  zIndex: 4,
  padding: '8px 0 12px 28px',
  backgroundColor: theme.vars.palette.background.paper,
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
}));

/** The local note on a score, kept while it is typed. */
export const NoteLine = ({
  store,
  number,
  name,
  onLeave,
}: {
  store: FormStore;
  number: ScoreNumber;
  name: string;
  onLeave: () => void;
}) => {
  const t = useText(scoreNotesText);
  return (
    <Line
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        focusField(String(number));
      }}
    >
      <FormProvider store={store} onLeave={onLeave}>
        <TypedLines
          field={noteField(String(number))}
          label={t.label(`${number} ${name}`)}
          hint={t.hint}
          rows={2}
        />
      </FormProvider>
    </Line>
  );
};

const Press = styled('button')<{ there: boolean }>(({ theme, there }) => ({
  display: 'flex',
  padding: 2,
  margin: 0,
  border: 0,
  borderRadius: 2,
  background: 'none',
  cursor: 'pointer',
  color: theme.vars.palette.ink3,
  opacity: there ? 1 : 0,
  '[data-number]:hover &, [data-current] &': { opacity: 1 },
}));

/** Says that a row has a note; pressed, it opens it. The keyboard has N. */
export const NoteMark = ({ there, onPress }: { there: boolean; onPress: () => void }) => {
  const t = useText(scoreNotesText);
  const label = there ? t.there : t.write;
  return (
    <Press type="button" tabIndex={-1} there={there} aria-label={label} title={label} onClick={onPress}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M3 1.5h7l3 3v10H3z"
          fill={there ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      </svg>
    </Press>
  );
};
