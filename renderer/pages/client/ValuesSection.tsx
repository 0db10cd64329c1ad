import { codeBookForDate, variableLabel } from '../../../shared/catalogue/code-books.ts';
import { bookOf } from '../../../shared/record/forms/registration-form.ts';
import type { ValueNumber } from '../../../shared/record/registration.ts';
import { clientText } from '../../../shared/text/client.ts';
import { FormProvider } from '../../fields/form-context.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { RegistrationVariable, valueInWords } from './RegistrationVariable.tsx';
import { Facts, Section } from './section.ts';
import { useForms, useLive } from './use-forms.ts';

/** Variables of the registration: to answer in a draft, to read in the signed one. */
export const ValuesSection = ({
  heading,
  numbers,
}: {
  heading?: string;
  numbers: readonly ValueNumber[];
}) => {
  const t = useText(clientText);
  const language = useLanguage();
  const forms = useForms();
  const date = useLive(({ draft }) => draft?.date ?? forms.context.today);
  const { registration } = forms;
  const { previous } = forms.live();
  const head = heading === undefined ? null : <h3>{heading}</h3>;
  if (registration !== null)
    return (
      <Section>
        {head}
        <FormProvider store={registration} onLeave={() => void forms.flush()}>
          {numbers.map((number) => (
            <RegistrationVariable
              key={number}
              store={registration}
              number={number}
              book={codeBookForDate(date)}
            />
          ))}
        </FormProvider>
      </Section>
    );
  if (previous === null)
    return (
      <Section>
        {head}
        <EmptyState fact={t.startsAs(null)} />
      </Section>
    );
  const book = bookOf(previous);
  return (
    <Section>
      {head}
      <Facts>
        {numbers.map((number) => (
          <div key={number} style={{ display: 'contents' }}>
            <dt>{variableLabel(book, number, language)}</dt>
            <dd>{valueInWords(previous.values, number, book, language) || '–'}</dd>
          </div>
        ))}
      </Facts>
    </Section>
  );
};
