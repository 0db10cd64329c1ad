import type { Client } from '../client.ts';
import type { Fault } from '../fault.ts';
import type { Diagnosis } from '../registration.ts';
import type { DiagnosisField } from './fields.ts';
import { reading, typedDate, type FormContext } from './reading.ts';
import { typedText, type Typed } from './typed.ts';

export type DiagnosisContent = Omit<Diagnosis, 'id'>;

export const diagnosisToTyped = (diagnosis: DiagnosisContent): Readonly<Record<DiagnosisField, string>> => ({
  code: diagnosis.code,
  from: typedDate(diagnosis.from),
  to: typedDate(diagnosis.to),
  onset: typedDate(diagnosis.onset),
  givenBy: diagnosis.givenBy ?? '',
  givenOn: typedDate(diagnosis.givenOn),
});

/** Longest code of a list of diagnoses. */
const LONGEST_CODE = 20;

/**
 * Reads the form of a diagnosis (variable 29). A code that no list has is a warning elsewhere, and no fault; small
 * letters become capitals, as the list has them. Only a physician sets the code, so who and when may be missing for
 * a while, but not lie in the future.
 */
export function parseDiagnosis(
  typed: Typed,
  { birthDate }: Pick<Client, 'birthDate'>,
  context: FormContext,
): { readonly diagnosis: DiagnosisContent | null; readonly faults: readonly Fault[] } {
  const form = reading(typed, context);
  const code = form.text('code')?.replaceAll(/\s/g, '').toUpperCase() ?? null;
  if (typedText(typed, 'code') === '') form.fault('code', 'missing');
  if (code !== null && code.length > LONGEST_CODE) form.fault('code', 'text-too-long', String(LONGEST_CODE));
  if (typedText(typed, 'from') === '') form.fault('from', 'missing');
  const from = form.date('from', 'event');
  const to = form.date('to', 'event');
  const onset = form.date('onset', 'event');
  const givenOn = form.date('givenOn', 'event');
  for (const [field, day] of [
    ['from', from],
    ['onset', onset],
    ['givenOn', givenOn],
  ] as const) {
    if (day === null) continue;
    if (day > context.today) form.fault(field, 'in-the-future');
    else if (birthDate !== null && day < birthDate) form.fault(field, 'before-birth');
  }
  if (from !== null && to !== null && to < from) form.fault('to', 'end-before-start');
  const givenBy = form.text('givenBy');
  if (code === null || from === null || form.faults.length > 0)
    return { diagnosis: null, faults: form.faults };
  return { diagnosis: { code, from, to, onset, givenBy, givenOn }, faults: [] };
}
