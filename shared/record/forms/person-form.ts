import type { Address, Client, Informed, PersonName } from '../client.ts';
import { readIdentityNumber } from '../identity-number.ts';
import type { IsoDate } from '../dates.ts';
import type { Fault } from '../fault.ts';
import type { PersonField } from './fields.ts';
import { lineFault, reading, separateLines, typedDate, type FormContext, type Reading } from './reading.ts';
import { NO, YES, typedText, type Typed } from './typed.ts';

/** What the person form holds of a client: variables 1–3, and that the client has been informed. */
export type Person = Pick<
  Client,
  'name' | 'address' | 'identityNumber' | 'identityReason' | 'birthDate' | 'sex' | 'informed'
>;

export type PersonTyped = Readonly<Record<PersonField, string>>;

export function personToTyped(person: Person): PersonTyped {
  const { name, address, informed } = person;
  return {
    family: name.family,
    given: name.given,
    middle: name.middle ?? '',
    addressLines: address?.lines.join('\n') ?? '',
    postcode: address?.postcode ?? '',
    town: address?.town ?? '',
    confidential: address?.confidential ? YES : NO,
    identityNumber: person.identityNumber ?? '',
    identityReason: person.identityReason ?? '',
    birthDate: typedDate(person.birthDate),
    sex: person.sex === null ? '' : String(person.sex),
    informedDate: typedDate(informed?.date ?? null),
    informedTo: informed?.to ?? '',
    informedBy: informed?.by ?? '',
  };
}

const MAX_ADDRESS_LINES = 6;

/** The fields that become one part of the record together: none of them is in it while one can't be read. */
export const INFORMED_FIELDS: readonly PersonField[] = ['informedDate', 'informedTo', 'informedBy'];

/**
 * Reads the person form. What can't be read keeps the value that the record has; the fault says which field
 * that is, and what is typed there stays in the draft. A name that was emptied counts as one that can't be read.
 */
export function parsePerson(
  typed: Typed,
  before: Person,
  context: FormContext,
): { readonly person: Person; readonly faults: readonly Fault[] } {
  const all: Typed = { ...personToTyped(before), ...typed };
  const form = reading(all, context);

  const name: PersonName = {
    family: readName(form, all, 'family', before.name.family),
    given: readName(form, all, 'given', before.name.given),
    middle: form.text('middle', before.name.middle),
  };
  const address = readAddress(form, all, before.address);
  const identityReason = form.text('identityReason', before.identityReason);
  const identityNumber = readNumber(form, all, { before, identityReason, context });

  const known = identityNumber === null ? null : readIdentityNumber(identityNumber, context.syntheticAllowed);
  const told = known?.valid === true ? known : null;
  const sex = form.choice('sex', ['1', '2'], before.sex === null ? null : before.sex === 1 ? '1' : '2');

  return {
    person: {
      name,
      address,
      identityNumber,
      identityReason,
      // A number that tells them is right about both: what was typed before it came doesn't count.
      birthDate: told?.birthDate ?? readBirthDate(form, before, context),
      sex: told?.sex ?? (sex === null ? null : sex === '1' ? 1 : 2),
      informed: readInformed(form, all, before.informed, context.today),
    },
    faults: form.faults,
  };
}

function readName(form: Reading, all: Typed, field: 'family' | 'given', before: string): string {
  if (typedText(all, field) !== '') return form.text(field, before) ?? before;
  form.fault(field, 'missing');
  return before;
}

function readAddress(form: Reading, all: Typed, before: Address | null): Address | null {
  const place: Address = {
    lines: readAddressLines(form, all, before?.lines ?? []),
    postcode: form.text('postcode', before?.postcode ?? null),
    town: form.text('town', before?.town ?? null),
    confidential: form.yesNo('confidential', before?.confidential ?? false) ?? false,
  };
  const empty =
    place.lines.length === 0 && place.postcode === null && place.town === null && !place.confidential;
  return empty ? null : place;
}

function readAddressLines(form: Reading, all: Typed, before: readonly string[]): string[] {
  const lines = separateLines(all, 'addressLines');
  const wrong =
    lines.length > MAX_ADDRESS_LINES ? 'text-too-long' : lines.map(lineFault).find((one) => one !== null);
  if (wrong == null) return [...lines];
  form.fault('addressLines', wrong);
  return [...before];
}

/** Eleven digits that are no valid number are taken where a reason for it is given. */
function readNumber(
  form: Reading,
  all: Typed,
  {
    before,
    identityReason,
    context,
  }: { readonly before: Person; readonly identityReason: string | null; readonly context: FormContext },
): string | null {
  const text = typedText(all, 'identityNumber');
  const digits = text.replaceAll(/\s/g, '');
  if (digits === '') {
    // Emptied to make room for the permanent number: the D-number must still be there when that comes.
    if (identityReason !== null || !isDNumber(before.identityNumber)) return null;
    form.fault('identityNumber', 'missing');
    return before.identityNumber;
  }
  const read = readIdentityNumber(digits, context.syntheticAllowed);
  if (read.valid) return digits;
  const invalid = read.reason === 'invalid';
  if (invalid && identityReason !== null && /^\d{11}$/.test(digits)) return digits;
  // What came with a file may have any form; that it stands there untouched is no fault of the form.
  if (invalid && identityReason !== null && text === (before.identityNumber ?? '').trim())
    return before.identityNumber;
  form.fault('identityNumber', invalid ? 'not-identity-number' : 'synthetic-not-allowed');
  return before.identityNumber;
}

function isDNumber(number: string | null): boolean {
  const read = number === null ? null : readIdentityNumber(number, true);
  return read?.valid === true && read.kind === 'd-number';
}

function readBirthDate(form: Reading, before: Person, context: FormContext): IsoDate | null {
  const date = form.date('birthDate', 'birth', before.birthDate);
  if (date === null || date <= context.today) return date;
  form.fault('birthDate', 'in-the-future');
  return before.birthDate;
}

function readInformed(form: Reading, all: Typed, before: Informed | null, today: IsoDate): Informed | null {
  const date = form.date('informedDate', 'event');
  const to = form.choice('informedTo', ['client', 'representative']);
  const by = form.text('informedBy');
  if (typedText(all, 'informedDate') === '') {
    if (typedText(all, 'informedTo') === '' && typedText(all, 'informedBy') === '') return null;
    form.fault('informedDate', 'missing');
  }
  if (date !== null && date > today) form.fault('informedDate', 'in-the-future');
  if (date !== null && typedText(all, 'informedTo') === '') form.fault('informedTo', 'missing');
  const unread = INFORMED_FIELDS.some((field) => form.faults.some((fault) => fault.field === field));
  return date === null || to === null || unread ? before : { date, to, by };
}
