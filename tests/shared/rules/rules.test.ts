import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import type { Client } from '../../../shared/record/client.ts';
import { UNDECIDED, type RuleId } from '../../../shared/rules/rule.ts';
import { RULES } from '../../../shared/rules/rules.ts';
import { checkClient } from '../../../shared/rules/run.ts';
import { CASES } from '../../builders/cases.ts';
import { aContext } from '../../builders/rules.ts';
import { expectWellSaid } from '../../builders/well-said.ts';
import { clients } from '../interchange/arbitraries.ts';

const idsOf = (severity: string): readonly RuleId[] =>
  RULES.filter((rule) => rule.severity === severity).map(({ id }) => id);

describe('the catalogue', () => {
  test('has at least 80 rules, each with words in both languages', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(80);
    for (const { name, text, source } of RULES) {
      for (const language of LANGUAGES) {
        expect(name[language]).toMatch(/^\P{Ll}.*[^.]$/su);
        expect(text[language].trim()).toBe(text[language]);
      }
      expect(source).not.toBe('');
    }
    expect(new Set(RULES.map(({ name }) => name.nb)).size).toBe(RULES.length);
  });

  test('stops a client only for the name, the identity number, and decisions on no registration', () => {
    expect(idsOf('sperre')).toEqual(['R-001', 'R-002', 'R-003', 'R-028']);
  });

  test('calls nothing an error but what the register can’t take', () => {
    expect(idsOf('feil')).toEqual([
      // Municipality number; institution and household; dates of assessment.
      ...['R-015', 'R-030', 'R-040'],
      // Hours, overlap, order, death, registration first, organisation number.
      ...['R-041', 'R-042', 'R-044', 'R-045', 'R-046', 'R-047', 'R-048', 'R-049', 'R-051'],
      // The same of diagnoses, stays and the coordinator: an end before its start.
      ...['R-082', 'R-086', 'R-099'],
      // The same of a process.
      ...['R-109', 'R-110'],
      // The municipality's own numbers.
      ...['R-127', 'R-128'],
    ]);
  });
});

describe('run on whole clients', () => {
  const found = (client: Client, year: number, today: string) =>
    checkClient(client, aContext({ year, today }))
      .findings.filter(({ severity }) => severity === 'sperre' || severity === 'feil')
      .map(({ rule, record, field }) => [rule, record, field]);

  test.each([CASES.kari, CASES.ola, CASES.hamid])('$id of the letter is without errors', (client) => {
    expect(found(client, 2015, '2016-01-08')).toEqual([]);
  });

  test('of elin’s care pay (40) the letter tells no hours, though it has some', () => {
    expect(found(CASES.elin, 2015, '2016-01-08')).toEqual([['R-042', 'decision-4', 'minutesPerWeek']]);
  });

  test('whatever a file may bring, each rule answers, and says it in whole sentences', () => {
    fc.assert(
      fc.property(
        clients,
        fc.integer({ min: 2004, max: 2026 }),
        fc.constantFrom('2004-02-29', '2015-06-15', '2026-12-31'),
        (some, year, today) => {
          for (const client of some) {
            const [draft] = client.registrations.filter(({ status }) => status === 'draft');
            const context = aContext({ year, today, ...(draft && { draftInHand: draft.id }) });
            for (const rule of RULES) {
              if (rule.scope !== 'client') continue;
              const verdict = rule.check(client, context);
              if (verdict !== UNDECIDED) expectWellSaid(rule, verdict);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
