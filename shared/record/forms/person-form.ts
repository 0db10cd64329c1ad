import type { Address, Client, Informed, PersonName } from '../client.ts';
import { readIdentityNumber } from '../identity-number.ts';
import type { IsoDate } from '../dates.ts';
import type { Fault } from '../fault.ts';
import type { PersonField } from './fields.ts';
import { reading, typedDate, type FormContext } from './reading.ts';
import { NO, YES, parseYesNo, typedText, type Typed } from './typed.ts';

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

/**
 * Reads the person form. What can't be read keeps the value that the record has; the fault says which field
 * that is, and what is typed there stays in the draft.
 */
export function parsePerson(
  typed: Typed,
  before: Person,
  context: FormContext,
): { readonly person: Person; readonly faults: readonly Fault[] } {
  const form = reading({ ...personToTyped(before), ...typed }, context);
  const all: Typed = { ...personToTyped(before), ...typed };

  const name: PersonName = {
    family: form.text('family') ?? '',
    given: form.text('given') ?? '',
    middle: form.text('middle'),
  };
  if (name.family === '') form.fault('family', 'missing');
  if (name.given === '') form.fault('given', 'missing');

  const lines = typedText(all, 'addressLines')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 6);
  const place: Address = {
    lines,
    postcode: form.text('postcode'),
    town: form.text('town'),
    confidential: parseYesNo(typedText(all, 'confidential')) ?? false,
  };
  const address =
    lines.length === 0 && place.postcode === null && place.town === null && !place.confidential
      ? null
      : place;

  const number = readNumber(typedText(all, 'identityNumber'), context);
  if (typeof number === 'object' && number !== null) form.fault('identityNumber', number.fault);
  const identityNumber = typeof number === 'object' && number !== null ? before.identityNumber : number;

  const known = identityNumber === null ? null : readIdentityNumber(identityNumber, context.syntheticAllowed);
  const derived = known?.valid === true ? known : null;
  const typedBirth = form.date('birthDate', 'birth');
  const birthDate = derived?.birthDate ?? typedBirth;
  if (birthDate !== null && birthDate > context.today) form.fault('birthDate', 'in-the-future');
  const sexText = typedText(all, 'sex');
  const sex = derived?.sex ?? (sexText === '1' ? 1 : sexText === '2' ? 2 : null);

  return {
    person: {
      name,
      address,
      identityNumber,
      identityReason: form.text('identityReason'),
      birthDate: birthDate !== null && birthDate > context.today ? before.birthDate : birthDate,
      sex,
      informed: readInformed(all, form.date('informedDate', 'event'), before.informed, form, context.today),
    },
    faults: form.faults,
  };
}

const readNumber = (
  text: string,
  context: FormContext,
): string | null | { readonly fault: 'not-identity-number' | 'synthetic-not-allowed' } => {
  const digits = text.replaceAll(/\s/g, '');
  if (digits === '') return null;
  const read = readIdentityNumber(digits, context.syntheticAllowed);
  if (read.valid) return digits;
  return { fault: read.reason === 'synthetic' ? 'synthetic-not-allowed' : 'not-identity-number' };
};

function readInformed(
  all: Typed,
  date: IsoDate | null,
  before: Informed | null,
  form: ReturnType<typeof reading>,
  today: IsoDate,
): Informed | null {
  const to = typedText(all, 'informedTo');
  const by = form.text('informedBy');
  if (date === null && typedText(all, 'informedDate') === '') {
    if (to !== '' || by !== null) form.fault('informedDate', 'missing');
    return null;
  }
  if (date === null) return before;
  if (date > today) {
    form.fault('informedDate', 'in-the-future');
    return before;
  }
  if (to !== 'client' && to !== 'representative') {
    form.fault('informedTo', 'missing');
    return before;
  }
  return { date, to, by };
}
