import type { Language } from '../catalogue/language.ts';
import type { Client } from '../record/client.ts';
import {
  UNDECIDED,
  type Hit,
  type Rule,
  type RuleContext,
  type RuleId,
  type Severity,
  type Words,
} from './rule.ts';
import { RULES } from './rules.ts';
import type { YearSummary } from './year-summary.ts';

/** A hit with the rule that made it. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Id of the client; '' for the municipality. */
  readonly client: string;
  readonly record: string | null;
  readonly field: string;
  readonly words: Words;
  readonly basis: unknown;
}

export interface Control {
  readonly findings: readonly Finding[];
  /** Rules that lacked what they need to decide. */
  readonly undecided: readonly RuleId[];
}

/** Runs the rules on one client, in the order of the list. */
export const checkClient = (client: Client, context: RuleContext, rules: readonly Rule[] = RULES): Control =>
  gather(
    rules.flatMap((rule) => (rule.scope === 'client' ? [[rule, rule.check(client, context)] as const] : [])),
    client.id,
  );

/** Runs the rules on the municipality as a whole. */
export const checkMunicipality = (
  summary: YearSummary,
  context: RuleContext,
  rules: readonly Rule[] = RULES,
): Control =>
  gather(
    rules.flatMap((rule) =>
      rule.scope === 'municipality' ? [[rule, rule.check(summary, context)] as const] : [],
    ),
    '',
  );

function gather(
  verdicts: readonly (readonly [Rule, readonly Hit[] | typeof UNDECIDED])[],
  client: string,
): Control {
  return {
    findings: verdicts.flatMap(([rule, verdict]) =>
      verdict === UNDECIDED ? [] : verdict.map((hit) => ofHit(rule, client, hit)),
    ),
    undecided: verdicts.flatMap(([rule, verdict]) => (verdict === UNDECIDED ? [rule.id] : [])),
  };
}

const ofHit = ({ id, severity }: Rule, client: string, { record, field, words, basis }: Hit): Finding => ({
  rule: id,
  severity,
  client,
  record,
  field,
  words: words ?? {},
  basis,
});

/** The sentence of a finding. */
export function findingText(finding: Pick<Finding, 'rule' | 'words'>, language: Language): string {
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (rule === undefined) throw new Error(`no rule ${finding.rule}`);
  return rule.text[language].replaceAll(/\{(\w+)\}/g, (all, name: string) => {
    const word = finding.words[name];
    return word === undefined ? all : typeof word === 'string' ? word : word[language];
  });
}
