import type { Language } from '../../shared/catalogue/language.ts';
import type { FindingCounts } from '../../shared/ipc/day-schemas.ts';
import { SEVERITIES } from '../../shared/rules/rule.ts';
import { RULES } from '../../shared/rules/rules.ts';
import { areaOf, type Judged } from './judged.ts';

/** How many findings, and with how many clients, there are by rule and by area of the card. */
export function findingCounts(
  findings: readonly Judged[],
  language: Language,
): Omit<FindingCounts, 'readiness'> {
  const byRule = Map.groupBy(findings, ({ finding }) => finding.rule);
  const byArea = Map.groupBy(findings, areaOf);
  return {
    rules: RULES.flatMap(({ id, severity, name }) => {
      const found = byRule.get(id);
      return found === undefined ? [] : [{ rule: id, severity, name: name[language], ...counted(found) }];
    }).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    areas: [...byArea]
      .map(([area, found]) => ({ area, ...counted(found) }))
      // The municipality's own after the areas of the card.
      .sort((a, b) => (a.area || Infinity) - (b.area || Infinity)),
  };
}

const counted = (found: readonly Judged[]) => ({
  findings: found.length,
  clients: new Set(found.flatMap(({ finding: { client } }) => (client === '' ? [] : [client]))).size,
});
