import { useMemo } from 'react';
import { diagnosisToTyped, parseDiagnosis } from '../../../../shared/record/forms/diagnosis-form.ts';
import type { Registration } from '../../../../shared/record/registration.ts';
import { clientText } from '../../../../shared/text/client.ts';
import { diagnosesText } from '../../../../shared/text/diagnoses.ts';
import { api } from '../../../api.ts';
import { FormProvider } from '../../../fields/form-context.tsx';
import { TypedDate, TypedText } from '../../../fields/fields.tsx';
import { TypedSearch } from '../../../fields/TypedSearch.tsx';
import { useText } from '../../../parts/language.tsx';
import { ClientFrame } from '../ClientFrame.tsx';
import { AreaHeading, Line, Section } from '../section.ts';
import { ActFormFoot } from '../services/ActFormFoot.tsx';
import { useActForm } from '../services/use-act-form.ts';
import { useForms } from '../use-forms.ts';
import { useDiagnosisCodes } from './use-diagnosis-codes.ts';

/** The button that begins another diagnosis: there the cursor goes when one is done. */
export const ADD_DIAGNOSIS = 'addDiagnosis';

/** A diagnosis (variable 29) of the registration that is being written. */
export const DiagnosisForm = ({
  subject,
  registration,
  onLeft,
}: {
  subject: string;
  registration: Registration;
  onLeft: () => void;
}) => {
  const t = useText(diagnosesText);
  const { date: dateHint } = useText(clientText).hints;
  const forms = useForms();
  const { today } = forms.context;
  const { client } = forms.live();
  const codes = useDiagnosisCodes();
  const options = useMemo(
    () => codes.map(({ code, title }) => ({ value: code, name: `${code} ${title}` })),
    [codes],
  );
  const before = registration.diagnoses.find(({ id }) => id === subject) ?? null;
  const form = useActForm({
    form: 'diagnosis',
    subject,
    base: {
      ...(before === null ? {} : diagnosisToTyped(before)),
      // Says which draft it is for, where there is more than one.
      registration: registration.id,
    },
    faultsOf: (typed) => parseDiagnosis(typed, client, forms.context).faults,
    record: () => api.recordDiagnosis({ client: forms.id, registration: registration.id, subject }),
    onLeft,
    back: ADD_DIAGNOSIS,
  });
  return (
    <ClientFrame
      view={4}
      first={() => form.store.focused() ?? 'code'}
      actionBar={<ActFormFoot form={form} verb={t.record} />}
    >
      <AreaHeading>{before === null ? t.add : t.heading}</AreaHeading>
      <Section>
        <FormProvider store={form.store} onLeave={() => void forms.flush()}>
          <TypedSearch field="code" label={t.fields.code} hint={t.hints.code} options={options} />
          <Line>
            <div className="date">
              <TypedDate field="from" label={t.fields.from} hint={dateHint} today={today} />
            </div>
            <div className="date">
              <TypedDate field="to" label={t.fields.to} hint={t.hints.to} today={today} />
            </div>
            <div className="date">
              <TypedDate field="onset" label={t.fields.onset} today={today} />
            </div>
          </Line>
          <Line>
            <div className="grow">
              <TypedText field="givenBy" label={t.fields.givenBy} hint={t.hints.givenBy} />
            </div>
            <div className="date">
              <TypedDate field="givenOn" label={t.fields.givenOn} today={today} />
            </div>
          </Line>
        </FormProvider>
      </Section>
    </ClientFrame>
  );
};
