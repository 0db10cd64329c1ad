import { AREA_NAMES } from '../../../shared/catalogue/areas.ts';
import { codeBookForDate } from '../../../shared/catalogue/code-books.ts';
import { ASSESSED_NUMBERS, type AssessedNumber } from '../../../shared/catalogue/numbers.ts';
import { addYears } from '../../../shared/record/dates.ts';
import { clientText } from '../../../shared/text/client.ts';
import { FormProvider } from '../../fields/form-context.tsx';
import type { FormStore } from '../../fields/form-store.ts';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { ClientFrame } from './ClientFrame.tsx';
import { ConfirmAct } from './ConfirmAct.tsx';
import { RegistrationVariable } from './RegistrationVariable.tsx';
import { AreaHeading, Section } from './section.ts';
import { RegistrationActs } from './signing/RegistrationActs.tsx';
import { useForms, useLive } from './use-forms.ts';
import { useUndo } from './use-undo.ts';
import { ValuesSection } from './ValuesSection.tsx';

/** Area 2: when health personnel last assessed the client. The answer "last 12 months" follows from the date. */
export const AssessedArea = () => {
  const language = useLanguage();
  const { registration } = useForms();
  return (
    <ClientFrame
      view={2}
      first={() => (registration === null ? null : String(ASSESSED_NUMBERS[0]))}
      actionBar={
        <ActionBar>
          <ConfirmAct numbers={ASSESSED_NUMBERS} />
          <RegistrationActs />
        </ActionBar>
      }
    >
      <AreaHeading>{AREA_NAMES.assessed[language]}</AreaHeading>
      {registration === null ? (
        <ValuesSection numbers={ASSESSED_NUMBERS} />
      ) : (
        <AssessedFields store={registration} />
      )}
    </ClientFrame>
  );
};

const AssessedFields = ({ store }: { store: FormStore }) => {
  useUndo(store);
  return (
    <Section>
      {ASSESSED_NUMBERS.map((number) => (
        <AssessedField key={number} store={store} number={number} />
      ))}
    </Section>
  );
};

const AssessedField = ({ store, number }: { store: FormStore; number: AssessedNumber }) => {
  const t = useText(clientText);
  const forms = useForms();
  const date = useLive(({ draft }) => draft?.date ?? forms.context.today);
  const answer = useLive(({ draft }) => {
    const assessed = draft?.values[number] ?? null;
    if (assessed === null || draft === null) return 'unknown';
    return assessed >= addYears(draft.date, -1) ? 'yes' : 'no';
  });
  return (
    <FormProvider store={store} onLeave={() => void forms.flush()}>
      <RegistrationVariable
        store={store}
        number={number}
        book={codeBookForDate(date)}
        hint={number === ASSESSED_NUMBERS[0] ? t.hints.date : undefined}
      >
        <p>{t.last12Months(answer)}</p>
      </RegistrationVariable>
    </FormProvider>
  );
};
