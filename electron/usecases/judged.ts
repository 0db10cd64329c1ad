import type { FindingsWish } from '../../shared/ipc/day-schemas.ts';
import type { Client } from '../../shared/record/client.ts';
import { findingPlace, type FindingPlace } from '../../shared/rules/finding-place.ts';
import { SEVERITIES, type Severity } from '../../shared/rules/rule.ts';
import type { Control, Finding } from '../../shared/rules/run.ts';
import { acceptanceOf, type Acceptance } from './acceptance.ts';

/** What has to be put right before the extract. */
const TO_PUT_RIGHT: readonly Severity[] = ['sperre', 'feil'];

/** A finding of the year's control, with where it is put right and whether it may stand. */
export interface Judged {
  readonly finding: Finding;
  /** Where it is put right; null for the municipality. */
  readonly place: FindingPlace | null;
  /** Why it may stand; null: it is open. */
  readonly reason: string | null;
}

/** What a control found, the worst first. */
export const judged = (
  { findings }: Control,
  answers: readonly Acceptance[],
  client: Client | null,
): readonly Judged[] =>
  findings
    .map((finding) => ({
      finding,
      place: client && findingPlace(client, finding),
      reason: acceptanceOf(finding, answers)?.reason ?? null,
    }))
    .sort((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity));

export const isOpen = ({ reason }: Judged): boolean => reason === null;

export const mustBePutRight = (one: Judged): boolean =>
  isOpen(one) && TO_PUT_RIGHT.includes(one.finding.severity);

/** Area of the card where it is put right; 0 for the municipality's own. */
export const areaOf = ({ place }: Judged): number => place?.area ?? 0;

/** The municipality's questions are never *sperre* or *feil*: they stand under what has to be put right too. */
export const isWished =
  ({ severity, accepted }: Pick<FindingsWish, 'severity' | 'accepted'>, ofMunicipality = false) =>
  (one: Judged): boolean =>
    isOpen(one) !== accepted &&
    (severity === null
      ? accepted || ofMunicipality || TO_PUT_RIGHT.includes(one.finding.severity)
      : one.finding.severity === severity);

/** Only those of one rule, or of one area; of all where neither is named. */
export const isOfPart =
  ({ rule, area }: Pick<FindingsWish, 'rule' | 'area'>) =>
  (one: Judged): boolean =>
    (rule === null || one.finding.rule === rule) && (area === null || areaOf(one) === area);
