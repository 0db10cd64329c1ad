import { useSyncExternalStore } from 'react';
import { codeBookForDate, service as serviceOf } from '../../../../shared/catalogue/code-books.ts';
import { SERVICE_NUMBERS, isServiceNumber } from '../../../../shared/catalogue/numbers.ts';
import type { ServiceVariable } from '../../../../shared/catalogue/variable.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import { decisionToTyped, parseDecision } from '../../../../shared/record/forms/decision-form.ts';
import { NO, YES } from '../../../../shared/record/forms/typed.ts';
import { parseTypedDate } from '../../../../shared/record/typed-date.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { api } from '../../../api.ts';
import { FormProvider, useTyped } from '../../../fields/form-context.tsx';
import { TypedCheck, TypedChoice, TypedDate, TypedText } from '../../../fields/fields.tsx';
import type { FormStore } from '../../../fields/form-store.ts';
import { TypedSearch } from '../../../fields/TypedSearch.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { Hint } from '../../../parts/Labelled.tsx';
import { ClientFrame } from '../ClientFrame.tsx';
import { AreaHeading, Line, Section } from '../section.ts';
import { useForms } from '../use-forms.ts';
import { ActFormFoot } from './ActFormFoot.tsx';
import { HoursField } from './HoursHelper.tsx';
import { useActForm } from './use-act-form.ts';
import { nameOn } from './words.ts';

/** A process is recorded as such; only its rejection is a decision. */
const PROCESS_SERVICE = 45;

const NEW = { kind: 'decision', rejected: NO, severalStaff: NO };

/** A decision: the fields that its service has in the code book of the day it was made, and no others. */
export const DecisionForm = ({ subject, onLeft }: { subject: string; onLeft: () => void }) => {
  const t = useText(servicesText);
  const forms = useForms();
  const { client } = forms.live();
  const before = client.decisions.find((one) => one.id === subject) ?? null;
  const form = useActForm({
    form: 'decision',
    subject,
    base: before === null ? NEW : decisionToTyped(before),
    faultsOf: (typed) => parseDecision(typed, client, before, forms.context).faults,
    record: () => api.recordDecision({ client: forms.id, subject }),
    onLeft,
  });
  return (
    <ClientFrame
      view={5}
      first={() => form.store.focused() ?? 'service'}
      actionBar={<ActFormFoot form={form} verb={t.record} />}
    >
      <AreaHeading>{before === null ? t.newDecision : t.decisionHeading}</AreaHeading>
      <Section>
        <FormProvider store={form.store} onLeave={() => void forms.flush()}>
          <DecisionFields store={form.store} />
        </FormProvider>
      </Section>
    </ClientFrame>
  );
};

/** What the chosen service records; null until a service is chosen. */
const useService = (store: FormStore, today: string): ServiceVariable | null => {
  const number = Number(useTyped(store, 'service'));
  const typed = useTyped(store, 'decided');
  const decided = parseTypedDate(typed, today, 'event');
  if (!isServiceNumber(number)) return null;
  return serviceOf(codeBookForDate(decided.ok ? decided.value : today).id, number);
};

const DecisionFields = ({ store }: { store: FormStore }) => {
  const t = useText(servicesText);
  const language = useLanguage();
  const { today } = useForms().context;
  const service = useService(store, today);
  const rejected = useTyped(store, 'rejected') === YES;
  const isProcess = useTyped(store, 'service') === String(PROCESS_SERVICE);
  return (
    <>
      <TypedSearch
        field="service"
        label={t.decisionFields.service}
        hint={isProcess && !rejected ? t.isProcess : t.hints.service}
        options={SERVICE_NUMBERS.map((number) => ({
          value: String(number),
          name: `${number} ${nameOn(number, today, language)}`,
        }))}
      />
      <Line>
        <div className="date">
          <TypedDate field="decided" label={t.decisionFields.decided} hint={t.hints.date} today={today} />
        </div>
        {service?.resolutionAllowed === true ? (
          <TypedChoice
            field="kind"
            label={t.decisionFields.kind}
            options={[
              { value: 'decision', digit: '1', name: t.kinds.decision },
              { value: 'resolution', digit: '2', name: t.kinds.resolution },
            ]}
            inline
          />
        ) : null}
      </Line>
      {rejected || service === null ? null : <GrantedFields service={service} />}
      <TypedCheck
        field="rejected"
        label={t.decisionFields.rejected}
        hint={<Hint as="span">{t.hints.rejected}</Hint>}
      />
      {rejected || service === null ? null : <WhereFields service={service} />}
      <div style={{ maxWidth: '20rem' }}>
        <TypedText field="note" label={t.decisionFields.note} hint={t.hints.note} />
      </div>
    </>
  );
};

/** Hours, staff and period, as far as the service has them. */
const GrantedFields = ({ service }: { service: ServiceVariable }) => {
  const t = useText(servicesText);
  const { today } = useForms().context;
  return (
    <>
      <Line>
        {service.hours === false ? null : <HoursField optional={service.hours === 'optional'} />}
        {service.severalStaff ? (
          <TypedChoice
            field="severalStaff"
            label={t.decisionFields.severalStaff}
            options={[
              { value: NO, digit: '1', name: t.severalStaff[0] },
              { value: YES, digit: '2', name: t.severalStaff[1] },
            ]}
            inline
          />
        ) : null}
      </Line>
      <Line>
        <div className="date">
          <TypedDate field="from" label={t.decisionFields.from} today={today} />
        </div>
        <div className="date">
          <TypedDate field="to" label={t.decisionFields.to} hint={t.hints.to} today={today} />
        </div>
      </Line>
    </>
  );
};

/** Who gives the service, and the process it belongs to, as far as the service has them. */
const WhereFields = ({ service }: { service: ServiceVariable }) => {
  const t = useText(servicesText);
  return (
    <>
      {service.organisationNumber ? (
        <TypedText
          field="organisationNumber"
          label={t.decisionFields.organisationNumber}
          hint={service.organisationNumberOptional ? t.hints.optional : undefined}
          width="organisationNumber"
          numeric
        />
      ) : null}
      <ProcessChoice />
    </>
  );
};

/** Whether the service is a measure of a process: only asked where the client has one. */
const ProcessChoice = () => {
  const t = useText(servicesText);
  const forms = useForms();
  const ids = useSyncExternalStore(forms.subscribe, () =>
    forms
      .live()
      .client.rehabilitations.map(({ id }) => id)
      .join(' '),
  );
  if (ids === '') return null;
  const { rehabilitations } = forms.live().client;
  return (
    <TypedChoice
      field="rehabilitation"
      label={t.decisionFields.rehabilitation}
      options={[
        ...rehabilitations.map((process, index) => ({
          value: process.id,
          digit: String(index + 1),
          name: t.partOf(formatDate(process.from)),
        })),
        { value: OUTSIDE, digit: '0', name: t.outside },
      ]}
    />
  );
};

/** Outside every process: the field is empty, as it is kept. */
const OUTSIDE = '';
