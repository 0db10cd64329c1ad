import { expect, test } from 'vitest';
import { timeRows } from '../../../renderer/pages/client/timeline/rows.ts';
import { timelineOf } from '../../../shared/reporting/timeline.ts';
import { aClient, aDecision, aRehabilitation } from '../../builders/client.ts';

const client = aClient({
  decisions: [aDecision({ id: 'home', service: 44 }), aDecision({ id: 'daily', service: 30 })],
  rehabilitations: [aRehabilitation()],
  stays: [
    { id: 'somatic', type: 1, from: '2015-02-02', to: '2015-02-10' },
    { id: 'dps', type: 3, from: '2015-03-02', to: '2015-03-10' },
  ],
});

test('a name that has no room before the axis is a shorter one there, and whole in the table', () => {
  const rows = timeRows(timelineOf(client, '2015-05-05'), 'nb');
  const named = (label: string) => rows.find((row) => row.label === label)?.name;
  expect(named('44 Helsetjenester i hjemmet')).toBe('44 Helsetjenester i hjemmet');
  expect(named('30 Daglige gjøremål')).toBe('30 Praktisk bistand – daglige gjøremål');
  expect(named('45 Re-/habilitering')).toBe('45 Habilitering og rehabilitering utenfor institusjon');
  expect(named('51 Døgnopphold, somatisk')).toContain('somatisk sykehus');
  expect(rows.map(({ label }) => label)).toContain('51 Døgnopphold, DPS');
  expect(rows.filter(({ label }) => label.length > 31)).toEqual([]);
});
