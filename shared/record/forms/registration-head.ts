import { municipalityName, PRACTICE_MUNICIPALITY } from '../../catalogue/municipalities.ts';
import { yearOf, type IsoDate } from '../dates.ts';
import type { Dwelling } from '../municipality.ts';
import type { Registration } from '../registration.ts';
import { NOTED, noteField, SERVICE_LEVEL_FIELDS } from './fields.ts';
import type { FormContext, Reading } from './reading.ts';
import { typedText, type Typed } from './typed.ts';

/** What the form of a registration holds beside its variables: the card's head, the dwelling, and local notes. */
export type RegistrationHead = Pick<
  Registration,
  'municipality' | 'district' | 'serviceLevels' | 'dwelling' | 'notes'
>;

export const headToTyped = (head: RegistrationHead): Typed => ({
  municipality: head.municipality ?? '',
  district: head.district ?? '',
  dwelling: head.dwelling ?? '',
  ...Object.fromEntries(SERVICE_LEVEL_FIELDS.map((field, index) => [field, head.serviceLevels[index] ?? ''])),
  ...Object.fromEntries(NOTED.map((name) => [noteField(name), head.notes[name] ?? ''])),
});

/** Reads the head. Empty municipality and district are the office's own, and come at signing. */
export const readHead = (
  form: Reading,
  all: Typed,
  before: RegistrationHead,
  context: FormContext & { readonly date: IsoDate },
): RegistrationHead => ({
  municipality: readMunicipality(form, all, before.municipality, context),
  district: readDistrict(form, all, before.district),
  serviceLevels: readLevels(form, before.serviceLevels),
  dwelling: readDwelling(form, before.dwelling, context),
  notes: readNotes(form, before.notes),
});

/** Four digits of a municipality that there was in the year of the registration. */
function readMunicipality(
  form: Reading,
  all: Typed,
  before: string | null,
  { date, syntheticAllowed }: FormContext & { readonly date: IsoDate },
): string | null {
  const number = typedText(all, 'municipality');
  if (number === '') return null;
  const isPractice = syntheticAllowed && number === PRACTICE_MUNICIPALITY.number;
  if (number === before || isPractice || municipalityName(number, yearOf(date)) !== null) return number;
  form.fault('municipality', 'not-a-choice');
  return before;
}

function readDistrict(form: Reading, all: Typed, before: string | null): string | null {
  const district = typedText(all, 'district');
  if (district === '') return null;
  if (/^\d{2}$/.test(district)) return district;
  form.fault('district', 'not-a-choice');
  return before;
}

/** Each level in its place; empty ones at the end are left out. */
function readLevels(form: Reading, before: readonly string[]): string[] {
  const levels = SERVICE_LEVEL_FIELDS.map((field, index) => form.text(field, before[index] ?? null) ?? '');
  const last = levels.findLastIndex((level) => level !== '');
  return levels.slice(0, last + 1);
}

/** A name of the dwelling register; what the record has already may have left the register since. */
function readDwelling(form: Reading, before: string | null, { dwellings }: FormContext): string | null {
  const name = form.text('dwelling', before);
  if (name === null || name === before || dwellings === undefined) return name;
  if (dwellings.some((dwelling) => dwelling.name === name)) return name;
  form.fault('dwelling', 'not-a-choice');
  return before;
}

/** The dwelling register answers variable 9: the municipality itself says what its dwellings are (guide 2004). */
export function answeredBy(
  name: string | null,
  { dwellings = [] }: FormContext,
): { readonly 9?: Dwelling['housingType'] } {
  const dwelling = name === null ? undefined : dwellings.find((one) => one.name === name);
  return dwelling === undefined ? {} : { 9: dwelling.housingType };
}

function readNotes(form: Reading, before: Registration['notes']): Registration['notes'] {
  const notes = NOTED.flatMap((name) => {
    const note = form.lines(noteField(name), before[name] ?? null);
    return note === null ? [] : [[name, note] as const];
  });
  return Object.fromEntries(notes);
}
