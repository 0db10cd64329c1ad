import { styled } from '@mui/material/styles';
import type { CodeBook } from '../../../../shared/catalogue/code-book.ts';
import { FIRST_SCORE_WITH_HELP } from '../../../../shared/catalogue/functioning-2004.ts';
import { SCORES, type ScoreNumber } from '../../../../shared/catalogue/numbers.ts';
import { BORDER_QUESTION, SCORING_RULES, scoreHelp } from '../../../../shared/catalogue/score-help.ts';
import { ageOn } from '../../../../shared/record/dates.ts';
import { functioningText } from '../../../../shared/text/functioning.ts';
import { variableLabel } from '../../../../shared/catalogue/code-books.ts';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { Panel } from '../../../parts/Panel.tsx';
import { useLive } from '../use-forms.ts';

const Lead = styled('p')(({ theme }) => ({ ...theme.typography.body1, marginTop: 4, marginBottom: 12 }));

const Scores = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '24px 1fr',
  rowGap: 8,
  margin: 0,
  '& dt': { fontWeight: 600 },
  '& dd': { color: theme.vars.palette.text.secondary },
  '& .previous': {
    width: 16,
    height: 20,
    boxSizing: 'border-box',
    textAlign: 'center',
    backgroundColor: theme.vars.palette.sunken,
    borderBottom: `2px solid ${theme.vars.palette.ink3}`,
  },
  '& .said': { color: theme.vars.palette.ink3, whiteSpace: 'nowrap' },
}));

const Border = styled('p')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  margin: '8px 0',
  fontWeight: 600,
  '&::before, &::after': { content: '""', borderTop: `2px solid ${theme.vars.palette.text.primary}` },
  '&::before': { width: 24, flex: 'none' },
  '&::after': { flex: 1 },
}));

const Note = styled('p')(({ theme }) => ({ marginTop: 8, color: theme.vars.palette.text.secondary }));

/** A child is scored against its age: the reminder is shown until 18. */
const GROWN_UP = 18;

/** What each score means for the variable that the cursor is in. It explains; it never fills in. */
export const HelpPanel = ({
  number,
  book,
  today,
}: {
  number: ScoreNumber;
  book: CodeBook;
  today: string;
}) => {
  const language = useLanguage();
  const t = useText(functioningText);
  const previous = useLive((live) => live.previous?.values[number] ?? null);
  const child = useLive(
    ({ client }) => client.birthDate !== null && ageOn(client.birthDate, today) < GROWN_UP,
  );
  const help = scoreHelp(number, language);
  const examples = (from: number, to: number) => (
    <Scores>
      {SCORES.filter((score) => score >= from && score <= to).map((score) => (
        <div key={score} style={{ display: 'contents' }}>
          <dt className={score === previous ? 'previous' : undefined}>{score}</dt>
          <dd>
            {help.examples[score]}
            {score === previous ? <span className="said"> {t.previousScore}</span> : null}
          </dd>
        </div>
      ))}
    </Scores>
  );
  return (
    <Panel heading={variableLabel(book, number, language)} keys="F1">
      <Lead>{help.covers}</Lead>
      {examples(1, FIRST_SCORE_WITH_HELP - 1)}
      <Border>
        <span>{BORDER_QUESTION[language]}</span>
      </Border>
      {examples(FIRST_SCORE_WITH_HELP, 5)}
      <Note>{help.aids}</Note>
      <Note>{child ? SCORING_RULES.children[language] : SCORING_RULES.aids[language]}</Note>
    </Panel>
  );
};
