import type { Client, Decision } from '../record/client.ts';
import type { Registration } from '../record/registration.ts';
import { FORMAT, VERSION, type InterchangeHead } from './format.ts';

/** Characters gathered before a piece is handed on. */
const PIECE = 65_536;

/**
 * The interchange file, in pieces of about 64 KB: the head, then one client a line. The same records give the
 * same text, whatever order their fields were made in; lists keep their order, and every record has its id.
 */
export function* writeInterchange(head: InterchangeHead, clients: Iterable<Client>): Generator<string, void> {
  let piece = headText(head);
  let separator = '\n';
  for (const client of clients) {
    piece += `${separator}    ${clientText(client)}`;
    separator = ',\n';
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}${separator === '\n' ? '' : '\n  '}]\n}\n`;
}

/** A client as its line of the file. */
export const clientText = (client: Client): string => JSON.stringify(clientJson(client));

function headText({ municipality, caseworkers, dwellings }: InterchangeHead): string {
  const { number, district, organisationNumber } = municipality;
  const people = caseworkers.map(({ name, title }) => ({ name, title }));
  const houses = dwellings.map((one) => ({
    name: one.name,
    address: one.address,
    housingType: one.housingType,
    organisationNumber: one.organisationNumber,
  }));
  const fields = [
    `"format": ${JSON.stringify(FORMAT)}, "version": ${VERSION}`,
    `"municipality": ${JSON.stringify({ number, district, organisationNumber })}`,
    `"caseworkers": ${JSON.stringify(people)}`,
    `"dwellings": ${JSON.stringify(houses)}`,
    `"clients": [`,
  ];
  return `{\n  ${fields.join(',\n  ')}`;
}

/** Fields that are written only where there is something to say. */
const whereSaid = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => saysSomething(value)));

const saysSomething = (value: unknown): boolean => {
  if (value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
};

const sorted = <T>(of: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

const clientJson = (client: Client): unknown => ({
  id: client.id,
  identityNumber: client.identityNumber,
  identityReason: client.identityReason,
  previousIdentityNumbers: client.previousIdentityNumbers.map(({ number, replaced }) => ({
    number,
    replaced,
  })),
  birthDate: client.birthDate,
  sex: client.sex,
  name: { family: client.name.family, given: client.name.given, middle: client.name.middle },
  address: client.address && {
    lines: client.address.lines,
    postcode: client.address.postcode,
    town: client.address.town,
    confidential: client.address.confidential,
  },
  deathDate: client.deathDate,
  ...whereSaid({
    moved: client.moved && { date: client.moved.date, municipality: client.moved.municipality },
    contacts: client.contacts.map(({ role, name, relation, phone }) => ({
      role,
      name,
      ...whereSaid({ relation }),
      phone,
    })),
  }),
  applications: client.applications.map(({ id, received, services }) => ({ id, received, services })),
  informed: client.informed && { date: client.informed.date, to: client.informed.to, by: client.informed.by },
  registrations: client.registrations.map(registrationJson),
  rehabilitations: client.rehabilitations.map((process) => ({
    id: process.id,
    kind: process.kind,
    decided: process.decided,
    from: process.from,
    to: process.to,
    goal: process.goal,
    notReported: process.notReported,
  })),
  decisions: client.decisions.map(decisionJson),
  stays: client.stays.map(({ id, type, from, to }) => ({ id, type, from, to })),
  ...whereSaid({
    acceptedFindings: client.acceptedFindings.map((one) => ({
      rule: one.rule,
      record: one.record,
      field: one.field,
      reason: one.reason,
      by: one.by,
      at: one.at,
      fingerprint: one.fingerprint,
    })),
    processAnswers: client.processAnswers.map(({ decision, reason, by, at }) => ({
      decision,
      reason,
      by,
      at,
    })),
  }),
});

const registrationJson = (registration: Registration): unknown => ({
  id: registration.id,
  date: registration.date,
  codeBook: registration.codeBook,
  status: registration.status,
  reason: registration.reason,
  signedBy: registration.signedBy && { name: registration.signedBy.name, title: registration.signedBy.title },
  signedAt: registration.signedAt,
  correctionOf: registration.correctionOf,
  correctionReason: registration.correctionReason,
  values: registration.values,
  coordinator: registration.coordinator && {
    from: registration.coordinator.from,
    to: registration.coordinator.to,
  },
  diagnoses: registration.diagnoses.map((diagnosis) => ({
    id: diagnosis.id,
    code: diagnosis.code,
    from: diagnosis.from,
    to: diagnosis.to,
    onset: diagnosis.onset,
    givenBy: diagnosis.givenBy,
    givenOn: diagnosis.givenOn,
  })),
  ...whereSaid({
    municipality: registration.municipality,
    district: registration.district,
    serviceLevels: registration.serviceLevels,
    dwelling: registration.dwelling,
    states: sorted(registration.states),
    notes: sorted(registration.notes),
    source: registration.source,
    paperSigned: registration.paperSigned,
    nextAssessment: registration.nextAssessment,
  }),
});

const decisionJson = (decision: Decision): unknown => ({
  id: decision.id,
  service: decision.service,
  kind: decision.kind,
  decided: decision.decided,
  rejected: decision.rejected,
  minutesPerWeek: decision.minutesPerWeek,
  severalStaff: decision.severalStaff,
  organisationNumber: decision.organisationNumber,
  rehabilitation: decision.rehabilitation,
  periods: decision.periods.map(({ from, to }) => ({ from, to })),
  ...whereSaid({
    complaint: decision.complaint && {
      received: decision.complaint.received,
      sentOn: decision.complaint.sentOn,
      outcome: decision.complaint.outcome,
      date: decision.complaint.date,
    },
    note: decision.note,
  }),
});
