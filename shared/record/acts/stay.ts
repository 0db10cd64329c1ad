import { STAY_TYPES, type StayType } from '../../catalogue/numbers.ts';
import type { Client, Decision, Stay } from '../client.ts';
import { reading, type FormContext } from '../forms/reading.ts';
import { typedText, type Typed } from '../forms/typed.ts';
import type { Fault } from '../fault.ts';
import type { IsoDate } from '../dates.ts';
import { faulty, oneFault, put, type Act, type PlanLine, type PlanWhy } from './act.ts';
import {
  absenceOf,
  interrupt,
  interruptionAdvice,
  isLong,
  resume,
  type InterruptionAdvice,
} from './interruption.ts';
import { covers } from './periods.ts';
import { decisionRecord, line, planned } from './plan.ts';

/**
 * Adds a stay (variable 51), or changes or ends the one of that id. Typed: `type`, `from`, `to` (empty while it
 * lasts). Running services are interrupted where it lasts more than five days; `chosen` are the decisions that
 * are. What an earlier form of the same stay interrupted is put together first, so that an end that becomes known
 * opens the services again.
 */
export const recordStay: Act = (client, { record, typed, chosen }, context) => {
  const before = client.stays.find(({ id }) => id === record) ?? null;
  if (record !== null && before === null) return oneFault('stay', 'unknown-reference');
  const { stay, faults } = readStay(typed, before?.id ?? context.newId, client, context);
  if (stay === null) return faulty(faults);

  const stays = put(client.stays, stay);
  const restored = restore(client, { before, stay, stays }, context.today);
  const advice = interruptionAdvice(stay, { decisions: restored, stays }, context.today);
  // What was chosen for an earlier form of the stay is proposed again.
  const again = advice.goesOn.filter(({ decision }) => !client.decisions.includes(decision));
  const interrupts = new Set(chosen ?? [...advice.services, ...again].map(({ decision }) => decision.id));
  const decisions = restored.map((decision, index) => {
    const asItIs = client.decisions[index] ?? decision;
    if (chosen !== null && !chosen.includes(decision.id)) return asItIs;
    return advice.interrupts && interrupts.has(decision.id) ? interrupt(decision, advice.absence) : decision;
  });
  return planned(client, { stays, decisions }, standing(advice, interrupts));
};

/** Takes a stay away, and puts together what it interrupted. */
export const removeStay: Act = (client, { record }, { today }) => {
  const stay = client.stays.find(({ id }) => id === record);
  if (stay === undefined) return oneFault('stay', 'unknown-reference');
  const stays = client.stays.filter(({ id }) => id !== record);
  const decisions = [...restore(client, { before: stay, stay: null, stays }, today)];
  return planned(client, { stays, decisions });
};

/**
 * The decisions as they would be before the stay as it becomes (null: it goes): what it and the stays that are one
 * absence with it have interrupted runs on. Of the old absence, the stays left over may be long enough by themselves.
 */
function restore(
  client: Client,
  {
    before,
    stay,
    stays,
  }: { readonly before: Stay | null; readonly stay: Stay | null; readonly stays: readonly Stay[] },
  today: IsoDate,
): readonly Decision[] {
  const absence = stay === null ? null : absenceOf(stay, stays);
  const isWithin = ({ from }: Stay): boolean => absence !== null && covers(absence, from);
  const old = client.stays
    .filter((one) => one === before || isWithin(one))
    .map((one) => absenceOf(one, client.stays));
  const left = stays
    .filter((one) => one !== stay && !isWithin(one) && old.some((span) => covers(span, one.from)))
    .map((one) => absenceOf(one, stays))
    .filter((span) => isLong(span, today));
  return client.decisions.map((decision) => {
    const resumed = old.reduce(resume, decision);
    return resumed === decision ? decision : left.reduce(interrupt, resumed);
  });
}

function standing(advice: InterruptionAdvice, interrupts: ReadonlySet<string>): readonly PlanLine[] {
  const kept = (why: PlanWhy, all: readonly { readonly decision: Decision }[]): readonly PlanLine[] =>
    all
      .filter(({ decision }) => !interrupts.has(decision.id))
      .map(({ decision }) => line('stands', decisionRecord(decision), { why }));
  return [
    ...kept('kept', advice.services),
    ...kept('goes-on', advice.goesOn),
    ...advice.startsWithin.map((decision) =>
      line('stands', decisionRecord(decision), { why: 'starts-within' }),
    ),
  ];
}

function readStay(
  typed: Typed,
  id: string,
  { birthDate, deathDate }: Client,
  context: FormContext,
): { readonly stay: Stay | null; readonly faults: readonly Fault[] } {
  const form = reading(typed, context);
  const type = stayType(typedText(typed, 'type'));
  if (type === null) form.fault('type', typedText(typed, 'type') === '' ? 'missing' : 'not-a-choice');
  if (typedText(typed, 'from') === '') form.fault('from', 'missing');
  const from = form.date('from', 'event');
  const to = form.date('to', 'event');
  if (from !== null && from > context.today) form.fault('from', 'in-the-future');
  if (from !== null && birthDate !== null && from < birthDate) form.fault('from', 'before-birth');
  if (from !== null && deathDate !== null && from > deathDate) form.fault('from', 'after-death');
  if (from !== null && to !== null && to < from) form.fault('to', 'end-before-start');
  if (to !== null && deathDate !== null && to > deathDate) form.fault('to', 'after-death');
  const stay = type === null || from === null || form.faults.length > 0 ? null : { id, type, from, to };
  return { stay, faults: form.faults };
}

const stayType = (text: string): StayType | null => STAY_TYPES.find((type) => String(type) === text) ?? null;
