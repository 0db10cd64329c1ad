import type { Answer } from '../../../api.ts';
import { SEVERITIES, type Severity } from '../../../../shared/rules/rule.ts';
import type { AreaNumber } from '../views.ts';

export type ClientFinding = Answer<'checkClient'>['findings'][number];

/** What tells a finding from the client's others. */
export const findingKey = ({ rule, record, field }: ClientFinding): string =>
  [rule, record ?? '', field].join(' ');

/** The worst first, and the rest as the rules gave them. */
const byWeight = (findings: readonly ClientFinding[]): readonly ClientFinding[] =>
  findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** Card order, within an area the worst first: the order that F8 walks in, which is the same wherever one stands. */
export const inCardOrder = (findings: readonly ClientFinding[]): readonly ClientFinding[] =>
  byWeight(findings).toSorted((a, b) => (a.area ?? 0) - (b.area ?? 0));

/** The findings of an area, and those of the others. */
export const partedByArea = (
  findings: readonly ClientFinding[],
  area: AreaNumber,
): { readonly here: readonly ClientFinding[]; readonly elsewhere: readonly ClientFinding[] } => ({
  here: byWeight(findings.filter((one) => one.area === area)),
  elsewhere: byWeight(findings.filter((one) => one.area !== area)),
});

/** The weight of the worst finding of an area; null where there is none. */
export const worstOf = (findings: readonly ClientFinding[], area: AreaNumber): Severity | null =>
  byWeight(findings.filter((one) => one.area === area))[0]?.severity ?? null;

/** The weight of the worst finding on a field of a registration's form; null where there is none. */
export const worstOn = (
  findings: readonly ClientFinding[],
  registration: string,
  field: string,
): Severity | null =>
  byWeight(findings.filter((one) => one.record === registration && one.formField === field))[0]?.severity ??
  null;

/** Where F8 goes: a field that signing lacks, or a finding. */
export type Step =
  | { readonly key: string; readonly field: string }
  | { readonly key: string; readonly finding: ClientFinding };

/** First what signing lacks, in card order, then what the control found. */
export const stepsOf = (missing: readonly string[], findings: readonly ClientFinding[]): readonly Step[] => [
  ...missing.map((field) => ({ key: field, field })),
  ...inCardOrder(findings).map((finding) => ({ key: findingKey(finding), finding })),
];

const fieldOf = (step: Step): string | null => ('finding' in step ? step.finding.formField : step.field);

/**
 * The step after the one taken last, round and round; after the last field that was typed in, where that is a step.
 * One that was put right since has no place any more: then its successor, which has taken it.
 */
export const stepAfter = (
  steps: readonly Step[],
  last: { readonly key: string; readonly at: number } | null,
  focused: string | null,
): { readonly step: Step; readonly at: number } | null => {
  const known = steps.findIndex((one) => one.key === last?.key);
  const taken = steps[known];
  const stayed = taken !== undefined && (focused === null || fieldOf(taken) === focused);
  const here = stayed || focused === null ? known : steps.findIndex((one) => fieldOf(one) === focused);
  const at = here >= 0 ? here + 1 : known >= 0 ? known + 1 : (last?.at ?? 0);
  const step = steps[at % Math.max(steps.length, 1)];
  return step === undefined ? null : { step, at: at % steps.length };
};
