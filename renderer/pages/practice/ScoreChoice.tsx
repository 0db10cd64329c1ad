import { styled } from '@mui/material/styles';
import { FIRST_SCORE_WITH_HELP, SCORE_ALTERNATIVES } from '../../../shared/catalogue/functioning-2004.ts';
import type { Score } from '../../../shared/catalogue/numbers.ts';
import { functioningText } from '../../../shared/text/functioning.ts';
import { practiceText } from '../../../shared/text/practice.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LineButton } from '../../parts/LineButton.tsx';

const Root = styled('div')(({ theme }) => ({
  maxWidth: '32rem',
  '& ol': { listStyle: 'none', margin: 0, padding: 0 },
  '& p': { color: theme.vars.palette.ink3 },
  // The 2|3 line, lying.
  '& .with-help': {
    marginTop: 8,
    paddingTop: 8,
    borderTop: `2px solid ${theme.vars.palette.text.primary}`,
  },
}));

const Choice = styled(LineButton)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: '2.25rem',
  padding: '0 8px',
  '& .digit': {
    width: '2.5rem',
    flex: 'none',
    lineHeight: '1.5rem',
    border: `1px solid ${theme.vars.palette.edge}`,
    borderRadius: 4,
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
  },
  '& .end': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    marginLeft: 'auto',
    color: theme.vars.palette.text.secondary,
  },
  '& .end svg': { color: theme.vars.palette.success.main },
  '&[aria-disabled=true]': { cursor: 'default' },
  '&.chosen .digit': {
    borderColor: theme.vars.palette.primary.main,
    backgroundColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.primary.contrastText,
    fontWeight: 600,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText' },
  },
  '&.right': { backgroundColor: theme.vars.palette.soft, fontWeight: 600 },
}));

/** The five scores with the line between them; once answered, which one it was and which one we would have set. */
export const ScoreChoice = ({
  answer,
  right,
  onAnswer,
}: {
  answer: Score | null;
  right: Score;
  onAnswer: (score: Score) => void;
}) => {
  const t = useText(practiceText);
  const { withoutHelp, withHelp } = useText(functioningText);
  const language = useLanguage();
  const choices = (wanted: boolean) =>
    SCORE_ALTERNATIVES.filter(({ code }) => code >= FIRST_SCORE_WITH_HELP === wanted).map(
      ({ code, name }) => {
        const isRight = answer !== null && code === right;
        const marks = [code === answer ? t.yourAnswer : null, isRight ? t.answer : null];
        return (
          <li key={code}>
            <Choice
              type="button"
              className={[code === answer ? 'chosen' : '', isRight ? 'right' : ''].join(' ').trim()}
              aria-keyshortcuts={String(code)}
              aria-disabled={answer !== null}
              onClick={() => {
                if (answer === null) onAnswer(code);
              }}
            >
              <span className="digit">{code}</span>
              <span>{name[language]}</span>
              <span className="end">
                {marks.filter((mark) => mark !== null).join(', ')}
                {isRight ? <Icon name="ok" /> : null}
              </span>
            </Choice>
          </li>
        );
      },
    );
  return (
    <Root role="group" aria-label={t.whichScore}>
      <p>{withoutHelp.join(' ')}</p>
      <ol>{choices(false)}</ol>
      <div className="with-help">
        <p>{withHelp.join(' ')}</p>
        <ol start={FIRST_SCORE_WITH_HELP}>{choices(true)}</ol>
      </div>
    </Root>
  );
};
