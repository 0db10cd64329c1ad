import { codeBookForDate, service as serviceOf } from '../../catalogue/code-books.ts';
import { isServiceNumber } from '../../catalogue/numbers.ts';
import type { Client, Decision, Period, Rehabilitation } from '../client.ts';
import type { Fault } from '../fault.ts';
import { formatHours, parseTypedHours } from '../hours.ts';
import { isOrganisationNumber } from '../organisation-number.ts';
import { validRegistration } from '../registration.ts';
import type { DecisionField, RehabilitationField } from './fields.ts';
import { reading, typedDate, type FormContext, type Reading } from './reading.ts';
import { NO, YES, parseYesNo, typedText, yesNo, type Typed } from './typed.ts';

export type DecisionContent = Omit<Decision, 'id'>;
export type RehabilitationContent = Omit<Rehabilitation, 'id'>;

/** The form shows the last period; earlier ones are closed and stay as they are. */
export function decisionToTyped(decision: DecisionContent): Readonly<Record<DecisionField, string>> {
  const last = decision.periods.at(-1);
  return {
    service: String(decision.service),
    kind: decision.kind,
    decided: typedDate(decision.decided),
    rejected: decision.rejected ? YES : NO,
    hours: decision.minutesPerWeek === null ? '' : formatHours(decision.minutesPerWeek),
    severalStaff: yesNo(decision.severalStaff),
    organisationNumber: decision.organisationNumber ?? '',
    rehabilitation: decision.rehabilitation ?? '',
    from: typedDate(last?.from ?? null),
    to: typedDate(last?.to ?? null),
    note: decision.note ?? '',
  };
}

/**
 * Reads the form of a decision. A service of the code book has the fields that the book gives it; what is typed
 * in others is left out. A decision needs a signed registration dated on or before it (guide 2004).
 */
export function parseDecision(
  typed: Typed,
  client: Pick<Client, 'registrations' | 'rehabilitations'>,
  before: DecisionContent | null,
  context: FormContext,
): { readonly decision: DecisionContent | null; readonly faults: readonly Fault[] } {
  const form = reading(typed, context);
  const service = Number(typedText(typed, 'service'));
  if (!isServiceNumber(service))
    form.fault('service', typedText(typed, 'service') === '' ? 'missing' : 'not-a-choice');
  const decided = required(form, typed, 'decided');
  if (decided !== null && decided > context.today) form.fault('decided', 'in-the-future');
  if (!isServiceNumber(service) || decided === null) return { decision: null, faults: form.faults };

  const fields = serviceOf(codeBookForDate(decided).id, service);
  const rejected = parseYesNo(typedText(typed, 'rejected')) ?? false;
  // A process (45) is recorded as such; only its rejection is a decision line.
  if (service === 45 && !rejected) form.fault('service', 'not-a-choice');
  if (validRegistration(client.registrations, decided) === null)
    form.fault('decided', 'no-registration-before');

  const rehabilitation = form.text('rehabilitation');
  if (rehabilitation !== null && !client.rehabilitations.some((process) => process.id === rehabilitation))
    form.fault('rehabilitation', 'unknown-reference');

  const granted = !rejected;
  const decision: DecisionContent = {
    service,
    kind: typedText(typed, 'kind') === 'resolution' && fields.resolutionAllowed ? 'resolution' : 'decision',
    decided,
    rejected,
    minutesPerWeek:
      granted && fields.hours !== false ? readHours(form, typed, fields.hours === 'required') : null,
    severalStaff:
      granted && fields.severalStaff ? (parseYesNo(typedText(typed, 'severalStaff')) ?? false) : null,
    organisationNumber:
      granted && fields.organisationNumber
        ? readOrganisation(form, !fields.organisationNumberOptional)
        : null,
    rehabilitation: granted ? rehabilitation : null,
    periods: granted ? readPeriods(form, typed, before?.periods ?? []) : [],
    complaint: before?.complaint ?? null,
    note: form.text('note'),
  };
  return { decision: form.faults.length === 0 ? decision : null, faults: form.faults };
}

export function rehabilitationToTyped(
  process: RehabilitationContent,
): Readonly<Record<RehabilitationField, string>> {
  return {
    kind: process.kind,
    decided: typedDate(process.decided),
    from: typedDate(process.from),
    to: typedDate(process.to),
    goal: process.goal ?? '',
    notReported: process.notReported.join('\n'),
  };
}

/** Reads the form of a re-/habilitation process (variable 45). */
export function parseRehabilitation(
  typed: Typed,
  client: Pick<Client, 'registrations'>,
  context: FormContext,
): { readonly process: RehabilitationContent | null; readonly faults: readonly Fault[] } {
  const form = reading(typed, context);
  const kind = typedText(typed, 'kind');
  if (kind !== 'rehabilitation' && kind !== 'habilitation') form.fault('kind', 'missing');
  const decided = required(form, typed, 'decided');
  if (decided !== null && decided > context.today) form.fault('decided', 'in-the-future');
  if (decided !== null && validRegistration(client.registrations, decided) === null)
    form.fault('decided', 'no-registration-before');
  const from = required(form, typed, 'from');
  const to = form.date('to', 'event');
  if (from !== null && to !== null && to < from) form.fault('to', 'end-before-start');
  const notReported = typedText(typed, 'notReported')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const goal = form.text('goal');
  if (form.faults.length > 0 || decided === null || from === null)
    return { process: null, faults: form.faults };
  return {
    process: {
      kind: kind === 'habilitation' ? kind : 'rehabilitation',
      decided,
      from,
      to,
      goal,
      notReported,
    },
    faults: [],
  };
}

function required(form: Reading, typed: Typed, field: string): string | null {
  if (typedText(typed, field) === '') form.fault(field, 'missing');
  return form.date(field, 'event');
}

function readHours(form: Reading, typed: Typed, needed: boolean): number | null {
  const text = typedText(typed, 'hours');
  if (text === '') {
    if (needed) form.fault('hours', 'missing');
    return null;
  }
  const parsed = parseTypedHours(text);
  if (parsed.ok) return parsed.minutes;
  form.fault('hours', parsed.fault);
  return null;
}

function readOrganisation(form: Reading, needed: boolean): string | null {
  const number = form.text('organisationNumber')?.replaceAll(/\s/g, '') ?? null;
  if (number === null) {
    if (needed) form.fault('organisationNumber', 'missing');
    return null;
  }
  if (!isOrganisationNumber(number)) form.fault('organisationNumber', 'not-organisation-number');
  return number;
}

function readPeriods(form: Reading, typed: Typed, before: readonly Period[]): Period[] {
  const earlier = before.slice(0, -1);
  const from = required(form, typed, 'from');
  const to = form.date('to', 'event');
  if (from === null) return [...earlier];
  if (to !== null && to < from) form.fault('to', 'end-before-start');
  if (earlier.some((period) => period.to === null || period.to >= from))
    form.fault('from', 'periods-overlap');
  return [...earlier, { from, to }];
}
