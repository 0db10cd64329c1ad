import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import type { Status } from '../../../shared/ipc/schemas.ts';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { keysText } from '../../../shared/text/keys.ts';
import { api, CallFailed } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useFirstError } from '../../parts/first-error.ts';
import { useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { RadioRow } from '../../parts/RadioRow.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { NARROW } from '../../theme/tokens.ts';
import { NewPasswordFields } from '../keys/NewPasswordFields.tsx';
import { enterPractice } from '../practice/ways.ts';
import { answerErrors, createInput, type AnswerErrors, type Answers } from './answers.ts';
import { MunicipalityField } from './MunicipalityField.tsx';
import { Steps } from './Steps.tsx';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 24 });

const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 24,
  [NARROW]: { gridTemplateColumns: '1fr' },
});

const Tip = styled('div')({ display: 'flex', gap: 16, alignItems: 'flex-start' });

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '8px 24px',
  '& > span': { color: theme.vars.palette.ink3 },
}));

/** Language, municipality, caseworker and password, on one page. */
export const FirstPage = ({
  status,
  answers,
  onAnswers,
  onMade,
  onRestore,
}: {
  status: Status;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  onMade: (recoverySheet: string) => void;
  /** There is a backup of a database from before. */
  onRestore: () => void;
}) => {
  const t = useText(firstRunText);
  const keys = useText(keysText);
  // The answers as they were tried, not what was wrong with them: that follows the language.
  const [tried, setTried] = useState<Answers | null>(null);
  const errors: AnswerErrors = tried === null ? {} : answerErrors(tried, t, keys);
  const form = useFirstError<HTMLFormElement>(tried);
  const create = useMutation({ mutationFn: api.create, onSuccess: (made) => onMade(made.recoverySheet) });
  const set = (part: Partial<Answers>) => onAnswers({ ...answers, ...part });
  const act = () => {
    setTried({ ...answers });
    const input = createInput(answers);
    if (Object.keys(answerErrors(answers, t, keys)).length === 0 && input !== null && !create.isPending)
      create.mutate(input);
  };
  return (
    <Steps at={0}>
      <Form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          act();
        }}
      >
        <div>
          <h1>{t.heading}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        {status.place === undefined ? null : (
          <CallFailure reason={new CallFailed({ code: 'place-refused', detail: status.place })} />
        )}
        {status.testDataOnly ? (
          <Tip>
            <SeverityMark severity="tips" />
            <p>{t.testDataOnly}</p>
          </Tip>
        ) : null}
        <RadioRow
          label={t.language}
          options={LANGUAGES.map((value) => ({ value, name: t.languages[value] }))}
          value={answers.language}
          onChange={(language) => set({ language })}
          inline
        />
        <Pair>
          <MunicipalityField
            today={status.today}
            value={answers.municipality}
            onChange={(municipality) => set({ municipality })}
            error={errors.municipality}
          />
          <TextField
            label={t.office}
            hint={t.officeHint}
            value={answers.office}
            onChange={(office) => set({ office })}
            maxLength={2_000}
          />
        </Pair>
        <Pair>
          <TextField
            label={t.name}
            value={answers.name}
            onChange={(name) => set({ name })}
            error={errors.name}
            required
            maxLength={2_000}
          />
          <TextField
            label={t.title}
            hint={t.titleHint}
            value={answers.title}
            onChange={(title) => set({ title })}
            maxLength={2_000}
          />
        </Pair>
        <Pair>
          <NewPasswordFields
            label={keys.password}
            again={keys.again}
            value={answers}
            onChange={({ password, again }) => set({ password, again })}
            errors={errors}
          />
        </Pair>
        <CallFailure reason={create.error} />
        <Foot>
          <Button type="submit" variant="contained" aria-disabled={create.isPending}>
            {create.isPending ? t.making : t.make}
          </Button>
          <span>
            <LinkButton onClick={onRestore}>{t.restore}</LinkButton> {t.restoreHint}
          </span>
          <span>
            <LinkButton onClick={() => enterPractice(answers.language)}>{t.practice}</LinkButton>{' '}
            {t.practiceHint}
          </span>
        </Foot>
      </Form>
    </Steps>
  );
};
