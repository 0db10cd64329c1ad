import type { ActField } from '../../../../shared/text/acts.ts';
import type { ActName } from '../../../../shared/record/acts/acts.ts';
import type { Client } from '../../../../shared/record/client.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';

/** A field of an act: what it is called in the act, and which words it has. */
export interface ActFieldSpec {
  readonly field: string;
  readonly words: ActField;
  readonly kind: 'date' | 'text' | 'service' | 'stayType' | 'outcome' | 'decisionKind';
}

const date = (field: string, words: ActField): ActFieldSpec => ({ field, words, kind: 'date' });
const text = (field: string, words: ActField): ActFieldSpec => ({ field, words, kind: 'text' });

/** What each act asks for, in order. An act without fields only asks whether. */
export const ACT_FORMS: Readonly<Record<ActName, readonly ActFieldSpec[]>> = {
  replaceNumber: [text('number', 'number'), date('replaced', 'replaced')],
  recordDeath: [date('date', 'date')],
  recordMove: [date('date', 'lastDayHere'), text('municipality', 'municipality')],
  recordApplication: [date('received', 'received'), text('services', 'services')],
  removeApplication: [],
  reject: [
    { field: 'service', words: 'service', kind: 'service' },
    date('decided', 'decided'),
    { field: 'kind', words: 'kind', kind: 'decisionKind' },
    text('note', 'note'),
  ],
  recordComplaint: [
    date('received', 'received'),
    date('sentOn', 'sentOn'),
    { field: 'outcome', words: 'outcome', kind: 'outcome' },
    date('date', 'outcomeDate'),
  ],
  changeHours: [date('from', 'firstDay'), date('decided', 'decided'), text('hours', 'hours')],
  interruptService: [date('from', 'from'), date('to', 'again')],
  endService: [date('to', 'to')],
  reopenService: [date('from', 'firstDay'), date('to', 'to')],
  recordStay: [
    { field: 'type', words: 'type', kind: 'stayType' },
    date('from', 'firstDay'),
    date('to', 'lastDay'),
  ],
  removeStay: [],
};

/** Acts in which she chooses what goes along. */
export const HAS_CHOICE: readonly ActName[] = ['recordMove', 'recordStay'];

const shown = (day: string | null | undefined): string => (day == null ? '' : formatDate(day));

/** What the record has already, as the act's form shows it. */
export function typedOf(act: ActName, record: string | null, client: Client): Typed {
  switch (act) {
    case 'recordDeath':
      return { date: shown(client.deathDate) };
    case 'recordMove':
      return { date: shown(client.moved?.date), municipality: client.moved?.municipality ?? '' };
    case 'recordApplication': {
      const before = client.applications.find(({ id }) => id === record);
      return before === undefined
        ? {}
        : { received: shown(before.received), services: before.services.join(' ') };
    }
    case 'recordComplaint': {
      const complaint = client.decisions.find(({ id }) => id === record)?.complaint ?? null;
      return complaint === null
        ? {}
        : {
            received: shown(complaint.received),
            sentOn: shown(complaint.sentOn),
            outcome: complaint.outcome ?? '',
            date: shown(complaint.date),
          };
    }
    case 'recordStay': {
      const before = client.stays.find(({ id }) => id === record);
      return before === undefined
        ? {}
        : { type: String(before.type), from: shown(before.from), to: shown(before.to) };
    }
    case 'reject':
      return { kind: 'decision' };
    default:
      return {};
  }
}

/** The name under which what is typed in an act is kept: `recordStay 4f…`; `new` where there is no record. */
export const actSubject = (act: ActName, record: string | null): string => `${act} ${record ?? 'new'}`;
