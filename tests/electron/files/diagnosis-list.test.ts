import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtInDiagnoses, diagnosesFor } from '../../../electron/files/diagnosis-list.ts';

const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), 'registerkort-icpc2-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

test('the built-in list has the Norwegian codes, those of four characters too', () => {
  expect(builtInDiagnoses.size).toBeGreaterThan(700);
  expect(builtInDiagnoses.title('K90')).toMatch(/hjerneslag/i);
});

test("the municipality's own list takes its place", () => {
  const place = folder();
  writeFileSync(path.join(place, 'icpc2.csv'), 'K90;Vårt eget ord for slag\n');
  const list = diagnosesFor(path.join(place, 'registerkort.db'));
  expect(list.title('K90')).toBe('Vårt eget ord for slag');
  expect(list.title('R96')).toBeNull();
});

test('one that is missing or broken leaves the built-in list in force', () => {
  const place = folder();
  expect(diagnosesFor(path.join(place, 'registerkort.db'))).toBe(builtInDiagnoses);
  writeFileSync(path.join(place, 'icpc2.csv'), 'ikke en liste\nmed koder');
  expect(diagnosesFor(path.join(place, 'registerkort.db'))).toBe(builtInDiagnoses);
  writeFileSync(path.join(place, 'icpc2.csv'), `K90;Slag\n${'#'.repeat(1_000_000)}`);
  expect(diagnosesFor(path.join(place, 'registerkort.db'))).toBe(builtInDiagnoses);
});
