import { parseRehabilitation, rehabilitationToTyped } from '../../../../shared/record/forms/decision-form.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { api } from '../../../api.ts';
import { FormProvider } from '../../../fields/form-context.tsx';
import { TypedChoice, TypedDate, TypedLines } from '../../../fields/fields.tsx';
import { useText } from '../../../parts/language.tsx';
import { ClientFrame } from '../ClientFrame.tsx';
import { AreaHeading, Line, Section } from '../section.ts';
import { useForms } from '../use-forms.ts';
import { ActFormFoot } from './ActFormFoot.tsx';
import { useActForm } from './use-act-form.ts';

const KINDS = ['rehabilitation', 'habilitation'] as const;

/** A re-/habilitation process (variable 45), with its goal and the measures that are never reported. */
export const ProcessForm = ({ subject, onLeft }: { subject: string; onLeft: () => void }) => {
  const t = useText(servicesText);
  const forms = useForms();
  const { today } = forms.context;
  const { client } = forms.live();
  const before = client.rehabilitations.find((one) => one.id === subject) ?? null;
  const form = useActForm({
    form: 'rehabilitation',
    subject,
    base: before === null ? {} : rehabilitationToTyped(before),
    faultsOf: (typed) => parseRehabilitation(typed, client, forms.context).faults,
    record: () => api.recordRehabilitation({ client: forms.id, subject }),
    onLeft,
  });
  return (
    <ClientFrame
      view={5}
      first={() => form.store.focused() ?? 'kind'}
      actionBar={<ActFormFoot form={form} verb={t.recordProcess} />}
    >
      <AreaHeading>{before === null ? t.newProcess : t.processHeading}</AreaHeading>
      <Section>
        <FormProvider store={form.store} onLeave={() => void forms.flush()}>
          <TypedChoice
            field="kind"
            label={t.processFields.kind}
            options={KINDS.map((kind, index) => ({
              value: kind,
              digit: String(index + 1),
              name: t.processKinds[kind],
            }))}
            inline
          />
          <Line>
            <div className="date">
              <TypedDate field="decided" label={t.processFields.decided} hint={t.hints.date} today={today} />
            </div>
            <div className="date">
              <TypedDate field="from" label={t.processFields.from} today={today} />
            </div>
            <div className="date">
              <TypedDate field="to" label={t.processFields.to} hint={t.hints.to} today={today} />
            </div>
          </Line>
          <TypedLines field="goal" label={t.processFields.goal} rows={2} />
          <TypedLines
            field="notReported"
            label={t.processFields.notReported}
            hint={t.hints.notReported}
            rows={3}
          />
        </FormProvider>
      </Section>
    </ClientFrame>
  );
};
