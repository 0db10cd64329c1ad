import { createHash } from 'node:crypto';
import type { AcceptedFinding } from '../../shared/record/answers.ts';
import type { Finding } from '../../shared/rules/run.ts';

/**
 * Tells apart the data that a finding rests on: hexadecimal SHA-256 of the rule's id and its basis, whatever order
 * the basis's fields were made in.
 */
export const fingerprint = ({ rule, basis }: Pick<Finding, 'rule' | 'basis'>): string =>
  createHash('sha256')
    .update(`${rule} ${canonical(basis)}`)
    .digest('hex');

/** JSON with sorted keys; what JSON leaves out (undefined) is null here, so that it counts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

export type Acceptance = Pick<AcceptedFinding, 'rule' | 'field' | 'fingerprint' | 'reason' | 'by' | 'at'> &
  Partial<Pick<AcceptedFinding, 'record'>>;

/** Severities that can be accepted; the others ask to be put right. */
export const isAcceptable = ({ severity }: Pick<Finding, 'severity'>): boolean =>
  severity === 'varsel' || severity === 'tips';

/** The acceptance that a finding rests under, while the data are as they were; null: it is open. */
export const acceptanceOf = (finding: Finding, accepted: readonly Acceptance[]): Acceptance | null => {
  if (!isAcceptable(finding)) return null;
  const same = accepted.filter(
    ({ rule, record, field }) =>
      rule === finding.rule && (record ?? null) === finding.record && field === finding.field,
  );
  if (same.length === 0) return null;
  const now = fingerprint(finding);
  return same.find((one) => one.fingerprint === now) ?? null;
};
