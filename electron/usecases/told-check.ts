import { readClient } from '../../db/records/clients.ts';
import type { OutputOf, VaultContract } from '../../shared/ipc/contract.ts';
import { findingPlace } from '../../shared/rules/finding-place.ts';
import { RULES } from '../../shared/rules/rules.ts';
import type { Finding } from '../../shared/rules/run.ts';
import { checkedClient, toldFinding } from './check.ts';
import { officeFacts, type Office } from './office.ts';
import { ruleContext } from './rule-context.ts';

type Told = OutputOf<VaultContract['checkClient']>;

/**
 * What the client's page shows of the control of today: each finding with its sentence and where it is put right.
 * Null: no such client. Here nobody is left out: whoever opens a client wants to know.
 */
export function toldCheck(office: Office, id: string): Told | null {
  const client = readClient(office.vault.db, id);
  if (client === null) return null;
  const year = Number(office.clock.today().slice(0, 4));
  const { findings, accepted, undecided } = checkedClient(client, ruleContext(office, year));
  const { language } = officeFacts(office).settings;
  const placed = (finding: Finding) => {
    const { area, field, record } = findingPlace(client, finding);
    return {
      ...toldFinding(finding, language),
      name: RULES.find((rule) => rule.id === finding.rule)?.name[language] ?? '',
      area,
      formField: field,
      formRecord: record,
    };
  };
  return {
    findings: findings.map(placed),
    accepted: accepted.map(({ finding, acceptance: { reason, by, at } }) => ({
      ...placed(finding),
      reason,
      by,
      at,
    })),
    undecided: [...undecided.keys()],
    at: office.clock.now(),
  };
}
