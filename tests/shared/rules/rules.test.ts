import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/record/client.ts';
import { UNDECIDED } from '../../../shared/rules/rule.ts';
import { RULES } from '../../../shared/rules/rules.ts';
import { checkClient } from '../../../shared/rules/run.ts';
import { CASES } from '../../builders/cases.ts';
import { aContext } from '../../builders/rules.ts';
import { expectWellSaid } from '../../builders/well-said.ts';
import { clients } from '../interchange/arbitraries.ts';

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
