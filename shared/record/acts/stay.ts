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
  const restored = before === null ? client.decisions : withoutStay(client, before, stays, context.today);
  const advice = interruptionAdvice(stay, { decisions: restored, stays }, context.today);
  const interrupts = new Set(chosen ?? advice.services.map(({ decision }) => decision.id));
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
  return planned(client, { stays, decisions: withoutStay(client, stay, stays, today) });
};

/**
 * The decisions as they would be if the stay had never been: what it interrupted runs on. Of an absence of several
 * stays, the others may be long enough to interrupt by themselves.
 */
function withoutStay(
  client: Client,
  stay: Stay,
  after: readonly Stay[],
  today: IsoDate,
): readonly Decision[] {
  const absence = absenceOf(stay, client.stays);
  const others = after.filter(({ id, from }) => id !== stay.id && covers(absence, from));
  const left = others
    .map((other) =>
      absenceOf(
        other,
        after.filter(({ id }) => id !== stay.id),
      ),
    )
    .filter((span) => isLong(span, today));
  return client.decisions.map((decision) => {
    const resumed = resume(decision, absence);
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
