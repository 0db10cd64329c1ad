import { useEffect, useRef } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation } from 'wouter';
import { FUNCTIONING_2004, SCORE_ALTERNATIVES } from '../../../shared/catalogue/functioning-2004.ts';
import type { Score } from '../../../shared/catalogue/numbers.ts';
import { scoreHelp } from '../../../shared/catalogue/score-help.ts';
import { SCORING_CASES } from '../../../shared/demo/scoring-cases.ts';
import { practiceText } from '../../../shared/text/practice.ts';
import { Frame } from '../../frame/Frame.tsx';
import { useHeldText } from '../../frame/held.ts';
import { dialogIsOpen, useKeys } from '../../frame/keys.ts';
import { Icon } from '../../parts/Icon.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { KeyList } from '../../parts/KeyList.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { casePath, heldAnswers, nextUnanswered, readAnswers, readCase, tally } from './answers.ts';
import { ScoreChoice } from './ScoreChoice.tsx';

const Page = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: '42rem',
  '& h1': theme.typography.h1,
  '& h2': { ...theme.typography.h2, outline: 'none' },
  '& .lead': { color: theme.vars.palette.text.secondary },
  '& .place': { color: theme.vars.palette.ink3 },
  '& .story, & .why': theme.typography.body1,
  '& .why strong': { fontWeight: 600 },
}));

/** Ten stories to be scored, one at a time, each with our answer and why once it is answered. */
export const ScoringPage = ({ no }: { no: string | undefined }) => {
  const t = useText(practiceText);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [held, setHeld] = useHeldText('scoring');
  const answers = readAnswers(held);
  const at = readCase(no);
  const { answered, same } = tally(answers);
  const next = nextUnanswered(answers, at);
  const story = SCORING_CASES[at];
  const answer = answers[at] ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  const onwards = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!dialogIsOpen()) heading.current?.focus();
  }, [at]);
  useEffect(() => {
    if (answer !== null && !dialogIsOpen()) onwards.current?.focus();
  }, [answer, at]);

  const give = (score: Score): void =>
    setHeld(heldAnswers(answers.map((before, index) => (index === at ? score : before))));
  useKeys(
    Object.fromEntries(
      SCORE_ALTERNATIVES.map(({ code, name }) => [
        String(code),
        {
          name: `${code} ${name[language]}`,
          act: () => {
            if (answer === null) give(code);
          },
        },
      ]),
    ),
  );
  const goOn = (): void => {
    if (next === null) setHeld('');
    navigate(casePath(next ?? 0));
  };

  if (story === undefined) return null;
  const variable = FUNCTIONING_2004[story.variable];
  const named = SCORE_ALTERNATIVES.find(({ code }) => code === story.score)?.name[language] ?? '';
  const right = `${story.score}, ${named.toLowerCase()}`;
  return (
    <Frame
      rail={{
        label: t.scoringCases,
        current: casePath(at),
        groups: [
          SCORING_CASES.map(({ person, score }, index) => ({
            href: casePath(index),
            number: index + 1,
            name: person,
            end:
              answers[index] == null ? undefined : answers[index] === score ? (
                <Icon name="ok" label={t.answer} />
              ) : (
                `${String(answers[index])} → ${score}`
              ),
          })),
        ],
        foot: <p>{t.answered(answered, SCORING_CASES.length, same)}</p>,
      }}
    >
      <Page>
        <div>
          <h1>{t.scoring}</h1>
          <p className="lead">{t.scoringLead}</p>
        </div>
        <div>
          <p className="place">{t.caseOf(at + 1, SCORING_CASES.length)}</p>
          <h2 ref={heading} tabIndex={-1}>
            {story.variable} {variable.name[language]}
          </h2>
          <p>{scoreHelp(story.variable, language).covers}</p>
        </div>
        <p className="story">{story.story[language]}</p>
        <ScoreChoice answer={answer} right={story.score} onAnswer={give} />
        <div role="status">
          {answer === null ? null : (
            <p className="why">
              <strong>{answer === story.score ? t.same(right) : t.other(right)}</strong>{' '}
              {story.reason[language]}
            </p>
          )}
        </div>
        {answer === null ? (
          <KeyList hints={[[t.answerKeys, '1', '2', '3', '4', '5']]} />
        ) : (
          <div>
            <Button ref={onwards} variant="contained" onClick={goOn}>
              {next === null ? t.again : t.next} <KeyHint keys="Enter" />
            </Button>
          </div>
        )}
      </Page>
    </Frame>
  );
};
