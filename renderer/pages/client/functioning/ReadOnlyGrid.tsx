import { variable } from '../../../../shared/catalogue/code-books.ts';
import { FIRST_SCORE_WITH_HELP, SCORE_ALTERNATIVES } from '../../../../shared/catalogue/functioning-2004.ts';
import { SCORE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import { bookOf } from '../../../../shared/record/forms/registration-form.ts';
import type { Registration } from '../../../../shared/record/registration.ts';
import { useLanguage } from '../../../parts/language.tsx';
import { FieldMark } from '../findings/FieldMark.tsx';
import { useFindings } from '../findings/findings-context.ts';
import { worstOn } from '../findings/order.ts';
import { Box, Boxes, GridRoom, GridRoot, Row, TheLine } from './grid-layout.ts';
import { SignedNotes } from './SignedNotes.tsx';
import { GridHead } from './GridHead.tsx';

/** The 17 scores of a signed registration, to look at. */
export const ReadOnlyGrid = ({ registration }: { registration: Registration }) => {
  const language = useLanguage();
  const book = bookOf(registration);
  const { findings } = useFindings();
  return (
    <>
      <GridRoom>
        <GridRoot>
          <GridHead comparing={false} />
          {SCORE_NUMBERS.map((number) => {
            const score = registration.values[number];
            const word = SCORE_ALTERNATIVES.find(({ code }) => code === score)?.name[language] ?? '';
            const name = variable(book, number)?.name[language] ?? '';
            return (
              <Row key={number} current={false}>
                <span className="number">{number}</span>
                <span className="name">
                  {name}
                  <FieldMark severity={worstOn(findings, registration.id, String(number))} />
                </span>
                <span className="previous" />
                <Boxes role="img" aria-label={`${number} ${name}: ${score ?? '–'} ${word}`}>
                  {SCORE_ALTERNATIVES.map(({ code }) => (
                    <Box
                      key={code}
                      style={{ cursor: 'default' }}
                      first={code === 1}
                      last={code === SCORE_ALTERNATIVES.length}
                      afterLine={code === FIRST_SCORE_WITH_HELP}
                      previous={false}
                      chosen={code === score}
                    >
                      {code}
                    </Box>
                  ))}
                </Boxes>
                <span className="word">{word}</span>
                <span className="state" />
              </Row>
            );
          })}
          <TheLine aria-hidden="true" />
        </GridRoot>
      </GridRoom>
      <SignedNotes registration={registration} />
    </>
  );
};
