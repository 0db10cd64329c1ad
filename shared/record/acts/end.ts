import type { Client, Decision, Rehabilitation } from '../client.ts';
import type { IsoDate } from '../dates.ts';
import { reading } from '../forms/reading.ts';
import { typedText } from '../forms/typed.ts';
import { faulty, oneFault, put, type Act } from './act.ts';
import { covers, samePeriods, upTo } from './periods.ts';
import { decisionRecord, line, planned } from './plan.ts';

/**
 * Ends a service or a re-/habilitation process. Typed: `to`, its last day. Periods that would begin later don't
 * come. The measures of a process run on, as they may (letter 2015), but those in `chosen`, which end with it.
 */
export const endService: Act = (client, { record, typed, chosen }, context) => {
  const form = reading(typed, context);
  if (typedText(typed, 'to') === '') form.fault('to', 'missing');
  const to = form.date('to', 'event');
  if (to === null || form.faults.length > 0) return faulty(form.faults);

  const process = client.rehabilitations.find(({ id }) => id === record);
  if (process !== undefined) return endProcess(client, { process, to, chosen: chosen ?? [] });
  const decision = client.decisions.find(({ id }) => id === record);
  if (decision === undefined) return oneFault('decision', 'unknown-reference');
  if (!runsBeyond(decision, to)) return oneFault('to', 'not-running');
  return planned(client, { decisions: put(client.decisions, endedOn(decision, to)) });
};

const runsBeyond = ({ periods }: Decision, day: IsoDate): boolean =>
  periods.some(({ from }) => from <= day) && !samePeriods(upTo(periods, day), periods);

const endedOn = (decision: Decision, day: IsoDate): Decision => ({
  ...decision,
  periods: [...upTo(decision.periods, day)],
});

function endProcess(
  client: Client,
  {
    process,
    to,
    chosen,
  }: { readonly process: Rehabilitation; readonly to: IsoDate; readonly chosen: readonly string[] },
) {
  if (to < process.from) return oneFault('to', 'end-before-start');
  const measures = client.decisions.filter(
    (decision) => decision.rehabilitation === process.id && runsBeyond(decision, to),
  );
  const stays = measures.filter(({ id }) => !chosen.includes(id));
  const decisions = client.decisions.map((decision) =>
    measures.includes(decision) && chosen.includes(decision.id) ? endedOn(decision, to) : decision,
  );
  return planned(
    client,
    { rehabilitations: put(client.rehabilitations, { ...process, to }), decisions },
    stays.map((decision) => line('stands', decisionRecord(decision), { why: 'runs-on' })),
  );
}

/**
 * Lets a service run again under the same decision. Typed: `from`, its first day, and `to`, empty while it runs. A
 * process has one span: it runs on until `to`, and `from` isn't asked.
 */
export const reopenService: Act = (client, { record, typed }, context) => {
  const form = reading(typed, context);
  const to = form.date('to', 'event');
  const process = client.rehabilitations.find(({ id }) => id === record);
  if (process !== undefined) {
    if (to !== null && to < process.from) form.fault('to', 'end-before-start');
    if (form.faults.length > 0) return faulty(form.faults);
    return planned(client, { rehabilitations: put(client.rehabilitations, { ...process, to }) });
  }
  const decision = client.decisions.find(({ id }) => id === record);
  if (decision === undefined) return oneFault('decision', 'unknown-reference');
  if (decision.rejected) return oneFault('decision', 'not-on-rejection');
  if (typedText(typed, 'from') === '') form.fault('from', 'missing');
  const from = form.date('from', 'event');
  if (from !== null && client.deathDate !== null && from > client.deathDate)
    form.fault('from', 'after-death');
  if (from !== null && to !== null && to < from) form.fault('to', 'end-before-start');
  const period = from === null ? null : { from, to };
  if (
    period !== null &&
    decision.periods.some((other) => covers(other, period.from) || covers(period, other.from))
  )
    form.fault('from', 'periods-overlap');
  if (period === null || form.faults.length > 0) return faulty(form.faults);
  const periods = [...decision.periods, period].sort((a, b) => (a.from < b.from ? -1 : 1));
  return planned(client, { decisions: put(client.decisions, { ...decision, periods }) });
};
