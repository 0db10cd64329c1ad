import { styled } from '@mui/material/styles';
import type { PlanLine } from '../../../../shared/record/acts/act.ts';
import type { ActName } from '../../../../shared/record/acts/acts.ts';
import { interruptionAdvice } from '../../../../shared/record/acts/interruption.ts';
import type { Stay } from '../../../../shared/record/client.ts';
import { parseTypedDate } from '../../../../shared/record/typed-date.ts';
import { actsText, type ActsText } from '../../../../shared/text/acts.ts';
import { FormProvider } from '../../../fields/form-context.tsx';
import { ActDialog } from '../../../parts/ActDialog.tsx';
import { CallFailure } from '../../../parts/CallFailure.tsx';
import { CheckField } from '../../../parts/CheckField.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { useForms } from '../use-forms.ts';
import { ACT_FORMS, HAS_CHOICE } from './act-form.ts';
import { ActFields } from './ActFields.tsx';
import { planText } from './plan-text.ts';
import { useAct, type ActInHand } from './use-act.ts';

const Plan = styled('section')(({ theme }) => ({
  paddingTop: 12,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '& h3': { ...theme.typography.body2, fontWeight: 600 },
  '& ul': { margin: '4px 0 0', padding: 0, listStyle: 'none' },
  '& li': { padding: '2px 0' },
  '& .quiet': { color: theme.vars.palette.text.secondary },
}));

const Hint = styled('p')(({ theme }) => ({ color: theme.vars.palette.ink3 }));

/** One act on the client: what it asks, and what it will do, before it is done. */
export const ClientAct = ({
  act,
  record,
  onClose,
}: {
  act: ActName;
  record: string | null;
  onClose: () => void;
}) => {
  const t: ActsText = useText(actsText);
  const { context } = useForms();
  const inHand = useAct(act, record, onClose);
  const takesBack = act === 'recordDeath' || act === 'recordMove' || act === 'recordComplaint';
  return (
    <ActDialog
      heading={t.heading[act]}
      verb={t.verb[act]}
      onAct={inHand.apply}
      onClose={inHand.drop}
      busy={inHand.busy}
    >
      <FormProvider store={inHand.store} place="act" onLeave={() => undefined}>
        <ActFields fields={ACT_FORMS[act]} today={context.today} />
      </FormProvider>
      {takesBack && isKnown(inHand) ? <Hint>{t.takeBack[act]}</Hint> : null}
      {act === 'recordStay' ? <StayAdvice inHand={inHand} record={record} /> : null}
      <WhatHappens inHand={inHand} withChoice={HAS_CHOICE.includes(act)} />
      <CallFailure reason={inHand.failure} />
    </ActDialog>
  );
};

/** Whether the record has what the act is about already, so that it can be taken back. */
const isKnown = ({ store }: ActInHand): boolean =>
  Object.values(store.all()).some((text) => text !== '') && Object.keys(store.touched()).length === 0;

const WhatHappens = ({ inHand, withChoice }: { inHand: ActInHand; withChoice: boolean }) => {
  const t = useText(actsText);
  const language = useLanguage();
  const { today } = useForms().context;
  const { plan, proposed } = inHand;
  if (plan === null) return null;
  const choices = withChoice ? proposed : [];
  const isChoice = (line: PlanLine): boolean =>
    choices.some(({ record }) => record.id === line.record.id) && line.does !== 'begins';
  const happens = plan.filter((line) => line.does !== 'stands' && !isChoice(line));
  const stands = plan.filter((line) => line.does === 'stands' && !isChoice(line));
  return (
    <Plan aria-live="polite">
      <h3>{t.happens}</h3>
      {happens.length === 0 && choices.length === 0 ? <p>{t.nothing}</p> : null}
      <ul>
        {happens.map((line) => (
          <li key={keyOf(line)}>{planText(line, language, today)}</li>
        ))}
      </ul>
      {choices.length === 0 ? null : (
        <>
          {choices.map((line) => (
            <CheckField
              key={line.record.id}
              label={planText({ ...line, does: 'ends', why: null }, language, today)}
              checked={inHand.isChosen(line.record.id)}
              onChange={(chosen) => inHand.choose(line.record.id, chosen)}
            />
          ))}
          <Hint>{t.choose}</Hint>
        </>
      )}
      {stands.length === 0 ? null : (
        <>
          <h3>{t.stands}</h3>
          <ul className="quiet">
            {stands.map((line) => (
              <li key={keyOf(line)}>{planText(line, language, today)}</li>
            ))}
          </ul>
        </>
      )}
    </Plan>
  );
};

const keyOf = ({ does, record, from }: PlanLine): string =>
  `${does} ${record.kind} ${record.id} ${from ?? ''}`;

/** Whether a stay interrupts, said while it is typed. */
const StayAdvice = ({ inHand, record }: { inHand: ActInHand; record: string | null }) => {
  const t = useText(actsText);
  const { context, live } = useForms();
  const day = (field: string) => parseTypedDate(inHand.store.get(field), context.today, 'event');
  const [from, to] = [day('from'), day('to')];
  if (!from.ok || (inHand.store.get('to') !== '' && !to.ok)) return null;
  const stay: Stay = { id: record ?? 'new', type: 1, from: from.value, to: to.ok ? to.value : null };
  const { days, interrupts } = interruptionAdvice(stay, live().client, context.today);
  return <p role="status">{interrupts ? t.advice(days) : t.noAdvice(days)}</p>;
};
