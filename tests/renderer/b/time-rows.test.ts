import { expect, test } from 'vitest';
import { pictured } from '../../../renderer/pages/client/timeline/brackets.ts';
import { timeRows } from '../../../renderer/pages/client/timeline/rows.ts';
import type { Client } from '../../../shared/record/client.ts';
import { timelineOf } from '../../../shared/reporting/timeline.ts';
import { kari } from '../../builders/cases.ts';
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

const ofProcess = (given: Client, fits = true) => {
  const { rows, brackets } = pictured(timeRows(timelineOf(given, '2015-05-05'), 'nb'), () => fits);
  return {
    labels: rows.map(({ label }) => label.slice(0, 2)),
    brackets: brackets.map(({ first, last, name }) => ({
      name,
      rows: rows.slice(first, last + 1).map(({ label }) => label.slice(0, 2)),
    })),
  };
};

test('a bracket with its name stands for a process, round the measures that tell its time', () => {
  const { labels, brackets } = ofProcess(kari);
  expect(brackets).toEqual([{ name: '45 Rehabilitering', rows: ['31', '44'] }]);
  expect(labels.slice(2)).toEqual(['30', '31', '44', '44']);
});

test('where its name has no room, or it ends by itself, a process has a row of its own in the bracket', () => {
  const own = [{ name: null, rows: ['45', '31', '44'] }];
  expect(ofProcess(kari, false).brackets).toEqual(own);
  const ended = kari.rehabilitations.map((one) => ({ ...one, to: '2015-04-20' }));
  expect(ofProcess({ ...kari, rehabilitations: ended }).brackets).toEqual(own);
});

test('a process without measures has a row, and no bracket', () => {
  expect(ofProcess({ ...kari, decisions: [] })).toEqual({ labels: ['Re', '51', '45'], brackets: [] });
});
