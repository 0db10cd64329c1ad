import { SCORE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import { variable } from '../../../../shared/catalogue/code-books.ts';
import { bookOf } from '../../../../shared/record/forms/registration-form.ts';
import type { Registration } from '../../../../shared/record/registration.ts';
import { scoreNotesText } from '../../../../shared/text/score-notes.ts';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { Facts, Section } from '../section.ts';

/** The notes on the scores of a signed registration, where there are any. */
export const SignedNotes = ({ registration }: { registration: Registration }) => {
  const t = useText(scoreNotesText);
  const language = useLanguage();
  const book = bookOf(registration);
  const noted = SCORE_NUMBERS.filter((number) => registration.notes[String(number)] !== undefined);
  if (noted.length === 0) return null;
  return (
    <Section style={{ margin: '0 24px' }}>
      <h3>{t.heading}</h3>
      <Facts>
        {noted.map((number) => (
          <div key={number} style={{ display: 'contents' }}>
            <dt>
              {number} {variable(book, number)?.name[language]}
            </dt>
            <dd style={{ whiteSpace: 'pre-line' }}>{registration.notes[String(number)]}</dd>
          </div>
        ))}
      </Facts>
    </Section>
  );
};
