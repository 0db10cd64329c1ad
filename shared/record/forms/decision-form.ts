import { codeBookForDate, service as serviceOf } from '../../catalogue/code-books.ts';
import { SERVICE_NUMBERS, type ServiceNumber } from '../../catalogue/numbers.ts';
import type { Client, Decision, Period, Rehabilitation } from '../client.ts';
import type { IsoDate } from '../dates.ts';
import type { Fault } from '../fault.ts';
import { formatHours, parseTypedHours } from '../hours.ts';
import { isOrganisationNumber } from '../organisation-number.ts';
import { validRegistration } from '../registration.ts';
import type { DecisionField, RehabilitationField } from './fields.ts';
import { lineFault, reading, separateLines, typedDate, type FormContext, type Reading } from './reading.ts';
import { NO, YES, typedText, yesNo, type Typed } from './typed.ts';

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
  client: Pick<Client, 'registrations' | 'rehabilitations' | 'deathDate'>,
  before: DecisionContent | null,
  context: FormContext,
): { readonly decision: DecisionContent | null; readonly faults: readonly Fault[] } {
  const form = reading(typed, context);
  const service = readService(form, typed);
  const decided = required(form, typed, 'decided');
  if (decided !== null && decided > context.today) form.fault('decided', 'in-the-future');
  if (service === null || decided === null) return { decision: null, faults: form.faults };

  const fields = serviceOf(codeBookForDate(decided).id, service);
  const rejected = form.yesNo('rejected') ?? false;
  const kind = form.choice('kind', ['decision', 'resolution']);
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
    kind: kind === 'resolution' && fields.resolutionAllowed ? 'resolution' : 'decision',
    decided,
    rejected,
    minutesPerWeek:
      granted && fields.hours !== false ? readHours(form, typed, fields.hours === 'required') : null,
    severalStaff: granted && fields.severalStaff ? (form.yesNo('severalStaff') ?? false) : null,
    organisationNumber:
      granted && fields.organisationNumber
        ? readOrganisation(form, !fields.organisationNumberOptional, context)
        : null,
    rehabilitation: granted ? rehabilitation : null,
    periods: granted
      ? readPeriods(form, typed, { before: before?.periods ?? [], deathDate: client.deathDate })
      : [],
    complaint: before?.complaint ?? null,
    note: form.lines('note'),
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
  client: Pick<Client, 'registrations' | 'deathDate'>,
  context: FormContext,
): { readonly process: RehabilitationContent | null; readonly faults: readonly Fault[] } {
  const form = reading(typed, context);
  if (typedText(typed, 'kind') === '') form.fault('kind', 'missing');
  const kind = form.choice('kind', ['rehabilitation', 'habilitation']);
  const decided = required(form, typed, 'decided');
  if (decided !== null && decided > context.today) form.fault('decided', 'in-the-future');
  if (decided !== null && validRegistration(client.registrations, decided) === null)
    form.fault('decided', 'no-registration-before');
  const from = readStart(form, typed, client.deathDate);
  const to = form.date('to', 'event');
  if (from !== null && to !== null && to < from) form.fault('to', 'end-before-start');
  const notReported = separateLines(typed, 'notReported');
  const wrong = notReported.map(lineFault).find((one) => one !== null);
  if (wrong != null) form.fault('notReported', wrong);
  const goal = form.lines('goal');
  if (form.faults.length > 0 || kind === null || decided === null || from === null)
    return { process: null, faults: form.faults };
  return { process: { kind, decided, from, to, goal, notReported: [...notReported] }, faults: [] };
}

function readService(form: Reading, typed: Typed): ServiceNumber | null {
  const text = typedText(typed, 'service');
  const service = SERVICE_NUMBERS.find((number) => String(number) === text);
  if (service !== undefined) return service;
  form.fault('service', text === '' ? 'missing' : 'not-a-choice');
  return null;
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

/** Nine digits, or the name of an institution in the dwelling register, which has the number. */
function readOrganisation(form: Reading, needed: boolean, { dwellings = [] }: FormContext): string | null {
  const typed = form.text('organisationNumber');
  const institution = dwellings.find(({ name }) => name === typed);
  const number = institution?.organisationNumber ?? typed?.replaceAll(/\s/g, '') ?? null;
  if (number === null) {
    if (needed) form.fault('organisationNumber', 'missing');
    return null;
  }
  if (!isOrganisationNumber(number)) form.fault('organisationNumber', 'not-organisation-number');
  return number;
}

/** Nothing starts after death (guide 2004). */
function readStart(form: Reading, typed: Typed, deathDate: IsoDate | null): IsoDate | null {
  const from = required(form, typed, 'from');
  if (from !== null && deathDate !== null && from > deathDate) form.fault('from', 'after-death');
  return from;
}

function readPeriods(
  form: Reading,
  typed: Typed,
  { before, deathDate }: { readonly before: readonly Period[]; readonly deathDate: IsoDate | null },
): Period[] {
  const earlier = before.slice(0, -1);
  const from = readStart(form, typed, deathDate);
  const to = form.date('to', 'event');
  if (from === null) return [...earlier];
  if (to !== null && to < from) form.fault('to', 'end-before-start');
  const overlaps = (period: Period): boolean =>
    (to === null || period.from <= to) && (period.to === null || period.to >= from);
  if (earlier.some(overlaps)) form.fault('from', 'periods-overlap');
  return [...earlier, { from, to }];
}
