import { AREAS, SIGNATURE_AREA } from '../catalogue/areas.ts';
import { codeBookForDate, variable } from '../catalogue/code-books.ts';
import type { Client, Decision } from '../record/client.ts';
import { DECISION_FIELDS, REHABILITATION_FIELDS } from '../record/forms/fields.ts';
import { VALUE_NUMBERS, type Registration } from '../record/registration.ts';
import type { Finding } from './run.ts';

/**
 * Where a finding is put right: area of the card (1–7), or 8 for the signature under it; and the field of its form where
 * there is one: of the person, of a registration, or of the decision or process that the finding is about.
 */
export interface FindingPlace {
  readonly area: number;
  readonly field: string | null;
}

/** Fields of the client himself, as the form of the person calls them. The rest stand without a field of their own. */
const PERSON_FIELDS: Readonly<Record<string, string>> = {
  'name.family': 'family',
  'name.given': 'given',
  identityNumber: 'identityNumber',
  birthDate: 'birthDate',
  sex: 'sex',
  address: 'addressLines',
};

/** Where on the client's card the finding is put right. */
export function findingPlace(
  client: Client,
  { record, field }: Pick<Finding, 'record' | 'field'>,
): FindingPlace {
  const registration = client.registrations.find(({ id }) => id === record);
  if (registration !== undefined) return onRegistration(registration, field);
  if (client.stays.some(({ id }) => id === record)) return { area: 6, field: null };
  const decision = client.decisions.find(({ id }) => id === record);
  if (decision !== undefined) return { area: 5, field: onDecision(decision, field) };
  if (client.rehabilitations.some(({ id }) => id === record))
    return { area: 5, field: REHABILITATION_FIELDS.find((one) => one === field) ?? null };
  if (record !== null) return { area: 5, field: null };
  if (field.startsWith('informed')) return { area: 7, field: 'informedDate' };
  if (field === 'registrations') return { area: 3, field: null };
  if (field.startsWith('previousIdentityNumbers')) return { area: 1, field: 'identityNumber' };
  return { area: 1, field: PERSON_FIELDS[field] ?? null };
}

/** What the form of a decision has on a rejection too. */
const OF_REJECTION: readonly string[] = ['service', 'kind', 'decided', 'rejected', 'note'];

/** The form shows the last period; earlier ones, and a complaint, have acts of their own. */
function onDecision({ periods, rejected }: Decision, field: string): string | null {
  const last = `periods.${periods.length - 1}.`;
  const name = field === 'minutesPerWeek' ? 'hours' : field === 'periods' ? 'from' : field.replace(last, '');
  const known = DECISION_FIELDS.find((one) => one === name) ?? null;
  return known !== null && rejected && !OF_REJECTION.includes(known) ? 'rejected' : known;
}

function onRegistration({ date }: Registration, field: string): FindingPlace {
  const number = VALUE_NUMBERS.find((one) => field === `values.${one}`);
  if (number !== undefined) {
    const area = variable(codeBookForDate(date), number)?.area;
    return { area: AREAS.findIndex((one) => one === area) + 1, field: String(number) };
  }
  if (field.startsWith('diagnoses')) return { area: 4, field: null };
  if (field.startsWith('coordinator')) return { area: 7, field: 'coordinatorFrom' };
  if (field === 'nextAssessment') return { area: 7, field };
  if (field === 'paperSigned') return { area: SIGNATURE_AREA, field };
  return { area: 1, field: field === 'date' ? field : null };
}
