import { AREAS, SIGNATURE_AREA } from '../catalogue/areas.ts';
import { codeBookForDate, variable } from '../catalogue/code-books.ts';
import type { Client, Decision } from '../record/client.ts';
import { DECISION_FIELDS, DIAGNOSIS_FIELDS, REHABILITATION_FIELDS } from '../record/forms/fields.ts';
import { VALUE_NUMBERS, type Registration } from '../record/registration.ts';
import type { Finding } from './run.ts';

/**
 * Where a finding is put right: area of the card (1–7), or 8 for the signature under it; and the field of its form where
 * there is one: of the person, of a registration, or of the decision, process or diagnosis that the finding is about.
 */
export interface FindingPlace {
  readonly area: number;
  readonly field: string | null;
  /** Whose form or line that is: a diagnosis of the registration, else the finding's own record. */
  readonly record: string | null;
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
export const findingPlace = (client: Client, finding: Pick<Finding, 'record' | 'field'>): FindingPlace => ({
  record: finding.record,
  ...placeIn(client, finding),
});

type Place = Omit<FindingPlace, 'record'> & Partial<Pick<FindingPlace, 'record'>>;

function placeIn(client: Client, { record, field }: Pick<Finding, 'record' | 'field'>): Place {
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

function onRegistration({ date, status, diagnoses }: Registration, field: string): Place {
  const number = VALUE_NUMBERS.find((one) => field === `values.${one}`);
  if (number !== undefined) {
    const area = variable(codeBookForDate(date), number)?.area;
    return { area: AREAS.findIndex((one) => one === area) + 1, field: String(number) };
  }
  const [list, index, name] = field.split('.');
  if (list === 'diagnoses') {
    const diagnosis = diagnoses[Number(index)];
    // Those of a signed registration are there to be read.
    const known = status === 'draft' ? DIAGNOSIS_FIELDS.find((one) => one === name) : undefined;
    return { area: 4, field: known ?? null, ...(diagnosis === undefined ? {} : { record: diagnosis.id }) };
  }
  if (field.startsWith('coordinator')) return { area: 7, field: 'coordinatorFrom' };
  if (field === 'nextAssessment') return { area: 7, field };
  if (field === 'paperSigned') return { area: SIGNATURE_AREA, field };
  return { area: 1, field: field === 'date' ? field : null };
}
