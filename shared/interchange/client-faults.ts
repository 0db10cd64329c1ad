import { codeBook, variable } from '../catalogue/code-books.ts';
import type { ClientInput } from '../record/client.ts';
import type { Fault } from '../record/fault.ts';
import { CODED_NUMBERS, VALUE_NUMBERS } from '../record/registration.ts';

type RegistrationInput = ClientInput['registrations'][number];

/** Names under which a registration may keep the state of a value, or a note: its variables, and the coordinator. */
const NAMES: ReadonlySet<string> = new Set([...VALUE_NUMBERS.map(String), '29', 'koordinator']);

/** What the shape of a client alone doesn't tell: codes that the code book lacks, ids that lead nowhere or twice. */
export const clientFaults = (client: ClientInput): readonly Fault[] => [
  ...client.registrations.flatMap((registration, index) =>
    registrationFaults(registration, `registrations[${index}]`),
  ),
  ...(['applications', 'registrations', 'rehabilitations', 'decisions', 'stays'] as const).flatMap((list) =>
    repeatedIds(client[list], list),
  ),
  ...client.registrations.flatMap(({ diagnoses }, index) =>
    repeatedIds(diagnoses, `registrations[${index}].diagnoses`),
  ),
  ...lostCorrections(client.registrations),
  ...lostMeasures(client),
  ...answerFaults(client),
];

function registrationFaults(registration: RegistrationInput, at: string): readonly Fault[] {
  const book = codeBook(registration.codeBook);
  const faults: Fault[] = [];
  for (const number of CODED_NUMBERS) {
    const value = registration.values[number];
    if (value === null) continue;
    const known = variable(book, number);
    const codes = known !== null && 'codes' in known ? known.codes : [];
    if (!codes.some(({ code }) => code === value))
      faults.push({ field: `${at}.values.${number}`, code: 'not-a-choice', detail: String(number) });
  }
  if (registration.coordinator !== null && variable(book, 'koordinator') === null)
    faults.push({ field: `${at}.coordinator`, code: 'not-in-code-book', detail: registration.codeBook });
  for (const list of ['states', 'notes'] as const)
    for (const name of Object.keys(registration[list]))
      if (!NAMES.has(name))
        faults.push({ field: `${at}.${list}.${name}`, code: 'unknown-field', detail: name });
  return faults;
}

function repeatedIds(records: readonly { readonly id: string | null }[], list: string): readonly Fault[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index): readonly Fault[] => {
    if (id === null) return [];
    if (seen.has(id)) return [{ field: `${list}[${index}].id`, code: 'already-there', detail: id }];
    seen.add(id);
    return [];
  });
}

/** A correction replaces another registration of the client; two that replace each other would leave none. */
function lostCorrections(registrations: readonly RegistrationInput[]): readonly Fault[] {
  const byId = new Map(registrations.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])));
  return registrations.flatMap((registration, index): readonly Fault[] => {
    const { correctionOf } = registration;
    if (correctionOf === null || leadsBack(registration, byId)) return [];
    return [
      { field: `registrations[${index}].correctionOf`, code: 'unknown-reference', detail: correctionOf },
    ];
  });
}

/** Whether the chain of corrections ends at a registration that corrects nothing. */
function leadsBack(from: RegistrationInput, byId: ReadonlyMap<string, RegistrationInput>): boolean {
  const passed = new Set<RegistrationInput>();
  let current: RegistrationInput | undefined = from;
  while (current !== undefined && current.correctionOf !== null) {
    if (passed.has(current)) return false;
    passed.add(current);
    current = byId.get(current.correctionOf);
  }
  return current !== undefined;
}

function lostMeasures({ decisions, rehabilitations }: ClientInput): readonly Fault[] {
  const processes = new Set(rehabilitations.map((process) => process.id));
  return decisions.flatMap(({ rehabilitation }, index): readonly Fault[] =>
    rehabilitation === null || processes.has(rehabilitation)
      ? []
      : [{ field: `decisions[${index}].rehabilitation`, code: 'unknown-reference', detail: rehabilitation }],
  );
}

/** One answer to a finding, one to a question about a decision; a decision that isn't there has none. */
function answerFaults({ decisions, acceptedFindings, processAnswers }: ClientInput): readonly Fault[] {
  const known = new Set(decisions.map(({ id }) => id));
  return [
    ...acceptedFindings.flatMap(({ rule, record, field }, index, all): readonly Fault[] =>
      all.findIndex((one) => one.rule === rule && one.record === record && one.field === field) < index
        ? [{ field: `acceptedFindings[${index}].rule`, code: 'already-there', detail: rule }]
        : [],
    ),
    ...processAnswers.flatMap(({ decision }, index, all): readonly Fault[] => {
      const field = `processAnswers[${index}].decision`;
      if (!known.has(decision)) return [{ field, code: 'unknown-reference', detail: decision }];
      return all.findIndex((one) => one.decision === decision) < index
        ? [{ field, code: 'already-there', detail: decision }]
        : [];
    }),
  ];
}
