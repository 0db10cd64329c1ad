import { municipalityAnswersOf } from '../../db/records/answers.ts';
import type { Client } from '../../shared/record/client.ts';
import { isInControl } from '../../shared/rules/in-control.ts';
import type { RuleContext, RuleId } from '../../shared/rules/rule.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import type { ToldFinding } from '../../shared/ipc/schemas.ts';
import {
  checkClient,
  checkMunicipality,
  findingText,
  type Control,
  type Finding,
} from '../../shared/rules/run.ts';
import { yearCounter } from '../../shared/rules/year-summary.ts';
import { acceptanceOf, type Acceptance } from './acceptance.ts';
import type { Office } from './office.ts';
import { ruleContext } from './rule-context.ts';
import { walkClients } from './walk-clients.ts';

/** What the control found. */
export interface Checked {
  /** Open ones: by client in the order of arrival, by rule; the municipality's last. */
  readonly findings: readonly Finding[];
  /** Those that a caseworker lets stand; they come back when the data change. */
  readonly accepted: readonly AcceptedNow[];
  /** How often a rule lacked what it needs to decide. */
  readonly undecided: ReadonlyMap<RuleId, number>;
  /** Ids of clients who can't be read, and so were not looked at. */
  readonly unreadable: readonly string[];
}

export interface AcceptedNow {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** A finding as it is told outside the rules: with its sentence. */
export const toldFinding = (finding: Finding, language: Language): ToldFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  client: finding.client,
  field: finding.field,
  record: finding.record,
  text: findingText(finding, language),
});

/** Runs every rule on everybody whom the control of the year is about, and on the municipality. */
export async function checkDatabase(office: Office, year: number): Promise<Checked> {
  const { db } = office.vault;
  const context = ruleContext(office, year);
  const gathered = gatherer();
  const counter = yearCounter(year);
  const unreadable = await walkClients(db, (client) => {
    counter.add(client);
    if (isInControl(client, context)) gathered.add(checkClient(client, context), client.acceptedFindings);
  });
  gathered.add(checkMunicipality(counter.summary(), context), municipalityAnswersOf(db, year));
  return { ...gathered.checked, unreadable };
}

/**
 * Runs every rule on one client, with the registration that is being written. Here nobody is left out: whoever opens
 * a client wants to know.
 */
export function checkedClient(client: Client, context: RuleContext): Checked {
  const draft = client.registrations.findLast(({ status }) => status === 'draft');
  const inHand = draft === undefined ? context : { ...context, draftInHand: draft.id };
  const gathered = gatherer();
  gathered.add(checkClient(client, inHand), client.acceptedFindings);
  return gathered.checked;
}

function gatherer() {
  const findings: Finding[] = [];
  const accepted: AcceptedNow[] = [];
  const undecided = new Map<RuleId, number>();
  return {
    checked: { findings, accepted, undecided, unreadable: [] } satisfies Checked,
    add(control: Control, answers: readonly Acceptance[]): void {
      for (const finding of control.findings) {
        const acceptance = acceptanceOf(finding, answers);
        if (acceptance === null) findings.push(finding);
        else accepted.push({ finding, acceptance });
      }
      for (const rule of control.undecided) undecided.set(rule, (undecided.get(rule) ?? 0) + 1);
    },
  };
}
