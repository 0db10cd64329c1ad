import { useState } from 'react';
import { styled } from '@mui/material/styles';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { useText } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/PasswordField.tsx';
import { strengthLevel, type AnswerErrors, type Answers } from './answers.ts';

const Strength = styled('span')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  '& > span': { display: 'flex', gap: 4 },
  '& i': {
    width: 32,
    height: 6,
    border: `1px solid ${theme.vars.palette.edge}`,
    borderRadius: 2,
    '&.full': {
      backgroundColor: theme.vars.palette.primary.main,
      borderColor: theme.vars.palette.primary.main,
    },
  },
}));

/** The password twice, with its strength in a bar and a word. */
export const PasswordFields = ({
  answers,
  onAnswers,
  errors,
}: {
  answers: Answers;
  onAnswers: (part: Partial<Answers>) => void;
  errors: AnswerErrors;
}) => {
  const t = useText(firstRunText);
  const [shown, setShown] = useState(false);
  const level = strengthLevel(answers.password);
  return (
    <>
      <PasswordField
        label={t.password}
        hint={
          answers.password === '' ? (
            t.passwordHint
          ) : (
            <Strength>
              <span aria-hidden="true">
                {[1, 2, 3].map((step) => (
                  <i key={step} className={step <= level ? 'full' : ''} />
                ))}
              </span>
              {t.strength(level)}
            </Strength>
          )
        }
        value={answers.password}
        onChange={(password) => onAnswers({ password })}
        error={errors.password}
        shown={shown}
        onShown={setShown}
      />
      <PasswordField
        label={t.again}
        value={answers.again}
        onChange={(again) => onAnswers({ again })}
        error={errors.again}
        shown={shown}
      />
    </>
  );
};
