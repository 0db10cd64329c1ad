import { AREA_NAMES } from '../../../shared/catalogue/areas.ts';
import { codeBookForDate, variable } from '../../../shared/catalogue/code-books.ts';
import { formatDate } from '../../../shared/record/dates.ts';
import { COORDINATOR_STATE } from '../../../shared/record/forms/fields.ts';
import { NO, YES } from '../../../shared/record/forms/typed.ts';
import { clientText } from '../../../shared/text/client.ts';
import { frameText } from '../../../shared/text/frame.ts';
import { FormProvider, useTyped } from '../../fields/form-context.tsx';
import { TypedChoice, TypedDate, TypedText } from '../../fields/fields.tsx';
import type { FormStore } from '../../fields/form-store.ts';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { StateMark } from '../../parts/StateMark.tsx';
import { ClientFrame } from './ClientFrame.tsx';
import { ConfirmAct } from './ConfirmAct.tsx';
import { MissingPanel, useMissingIn } from './MissingPanel.tsx';
import { readState } from './RegistrationVariable.tsx';
import { AreaHeading, Facts, Line, MarkedLine, Section } from './section.ts';
import { RegistrationActs } from './signing/RegistrationActs.tsx';
import { useForms, useLive } from './use-forms.ts';
import { useUndo } from './use-undo.ts';
import { ValuesSection } from './ValuesSection.tsx';

const NUMBERS = [52] as const;

/** Area 7: individual plan, coordinator, next assessment, and that the client has been informed. */
export const PlanArea = () => {
  const language = useLanguage();
  const t = useText(clientText);
  const forms = useForms();
  const findings = useMissingIn(7);
  return (
    <ClientFrame
      view={7}
      first={() => (forms.registration === null ? 'informedDate' : String(NUMBERS[0]))}
      side={
        forms.registration === null
          ? undefined
          : { label: t.missingHere, content: <MissingPanel area={7} />, findings }
      }
      actionBar={
        <ActionBar>
          <ConfirmAct numbers={NUMBERS} coordinator />
          <RegistrationActs />
        </ActionBar>
      }
    >
      <AreaHeading>{AREA_NAMES.plan[language]}</AreaHeading>
      <ValuesSection numbers={NUMBERS} />
      {forms.registration === null ? <SignedPlan /> : <DraftPlan store={forms.registration} />}
      <Section>
        <h3>{t.informed}</h3>
        <FormProvider store={forms.person} onLeave={() => void forms.flush()}>
          <InformedFields />
        </FormProvider>
      </Section>
    </ClientFrame>
  );
};

const DraftPlan = ({ store }: { store: FormStore }) => {
  const t = useText(clientText);
  const frame = useText(frameText);
  const language = useLanguage();
  const forms = useForms();
  const { today } = forms.context;
  const date = useLive(({ draft }) => draft?.date ?? today);
  const coordinator = variable(codeBookForDate(date), 'koordinator');
  const wanted = useTyped(store, 'coordinator') === YES;
  const carried = useLive(({ draft, previous }) =>
    previous === null ? null : (draft?.states['koordinator'] ?? null),
  );
  const before = useLive(({ previous }) => (previous?.coordinator == null ? frame.no : frame.yes));
  useUndo(store);
  return (
    <Section>
      <h3>{t.plan}</h3>
      <FormProvider store={store} onLeave={() => void forms.flush()}>
        {coordinator === null ? null : (
          <MarkedLine>
            <TypedChoice
              field="coordinator"
              label={coordinator.name[language]}
              options={[
                { value: YES, digit: 'j', name: frame.yes },
                { value: NO, digit: 'n', name: frame.no },
              ]}
              inline
              onTyped={(answer) => store.setAll({ coordinator: answer, [COORDINATOR_STATE]: 'confirmed' })}
            />
            {carried === null ? null : <StateMark state={readState(carried)} from={before} />}
          </MarkedLine>
        )}
        {wanted ? (
          <Line>
            <div className="date">
              <TypedDate
                field="coordinatorFrom"
                label={t.fields.coordinatorFrom}
                hint={t.hints.date}
                today={today}
              />
            </div>
            <div className="date">
              <TypedDate field="coordinatorTo" label={t.fields.coordinatorTo} today={today} />
            </div>
          </Line>
        ) : null}
        <TypedDate
          field="nextAssessment"
          label={t.fields.nextAssessment}
          hint={t.hints.future}
          today={today}
        />
      </FormProvider>
    </Section>
  );
};

const SignedPlan = () => {
  const t = useText(clientText);
  const frame = useText(frameText);
  const { previous } = useForms().live();
  if (previous === null) return null;
  const { coordinator, nextAssessment } = previous;
  const dates = [coordinator?.from, coordinator?.to].map((date) => (date == null ? '' : formatDate(date)));
  return (
    <Section>
      <h3>{t.plan}</h3>
      <Facts>
        <dt>{t.fields.coordinator}</dt>
        <dd>{coordinator === null ? frame.no : `${frame.yes}, ${dates.join(' – ')}`}</dd>
        <dt>{t.fields.nextAssessment}</dt>
        <dd>{nextAssessment === null ? '–' : formatDate(nextAssessment)}</dd>
      </Facts>
    </Section>
  );
};

const TO = ['client', 'representative'] as const;

const InformedFields = () => {
  const t = useText(clientText);
  const { today } = useForms().context;
  return (
    <>
      <TypedDate field="informedDate" label={t.fields.informedDate} hint={t.hints.date} today={today} />
      <TypedChoice
        field="informedTo"
        label={t.fields.informedTo}
        options={TO.map((to, index) => ({ value: to, digit: String(index + 1), name: t.informedTo[to] }))}
        inline
      />
      <div style={{ maxWidth: '20rem' }}>
        <TypedText field="informedBy" label={t.fields.informedBy} />
      </div>
    </>
  );
};
