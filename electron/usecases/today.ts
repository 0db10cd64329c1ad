import { readClient } from '../../db/records/clients.ts';
import {
  assessmentsDue,
  draftRegistrations,
  endingDecisions,
  papersOut,
  waitingApplications,
} from '../../db/records/today.ts';
import { SCORE_NUMBERS } from '../../shared/catalogue/numbers.ts';
import type { OutputOf, VaultContract } from '../../shared/ipc/contract.ts';
import { addDays, addMonths } from '../../shared/record/dates.ts';
import { countStates, missingForSigning } from '../../shared/record/signing.ts';
import { deadline } from '../../shared/reporting/deadline.ts';
import { formContext, type Office } from './office.ts';

type Today = OutputOf<VaultContract['today']>;

/** A decision is told of this long before its end. */
const ENDING_DAYS = 56;
/** A valid registration older than this asks for a new assessment (guide 2004: at least once a year). */
const ASSESSMENT_MONTHS = 12;
/** A paper that has been out for longer is no longer waited for. */
const PAPER_MONTHS = 12;

/** What there is to do today, by kind. */
export function todaysWork(office: Office): Today {
  const { db } = office.vault;
  const today = office.clock.today();
  const { count, rows } = draftRegistrations(db);
  return {
    deadline: deadline(today),
    drafts: { count, rows: rows.flatMap((row) => draftRow(office, row)) },
    applications: waitingApplications(db, today),
    assessments: assessmentsDue(db, today, addMonths(today, -ASSESSMENT_MONTHS)),
    endings: endingDecisions(db, today, addDays(today, ENDING_DAYS)),
    papers: papersOut(db, today, addMonths(today, -PAPER_MONTHS)),
  };
}

function draftRow(
  office: Office,
  row: { readonly client: string; readonly name: string; readonly registration: string },
): Today['drafts']['rows'] {
  const client = readClient(office.vault.db, row.client);
  const draft = client?.registrations.find(({ id }) => id === row.registration);
  if (!client || !draft) return [];
  const { date, reason } = draft;
  const { unseen } = countStates(draft, SCORE_NUMBERS);
  const missing = missingForSigning(client, draft, formContext(office)).map(({ field }) => field);
  return [{ ...row, date, reason, unseen, missing }];
}
