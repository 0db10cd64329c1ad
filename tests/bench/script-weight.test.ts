import { beforeAll, expect, test } from 'vitest';
import { SCRIPT_BARS } from './lines/p23-script.ts';
import { weighWindow, type Weights } from './script-weight.ts';

let weights: Weights;
beforeAll(async () => {
  weights = await weighWindow();
}, 120_000);

test('the unlock page is painted by a few kilobytes', () => {
  expect(weights.unlocking.sources).toContain('renderer/unlock/unlock.ts');
  expect(weights.unlocking.sources).not.toContain('renderer/main.tsx');
  expect(weights.unlocking.bytes).toBeLessThanOrEqual(SCRIPT_BARS.unlocking);
});

test('the first screen after it comes without the grid, the charts and the schemas', () => {
  const { bytes, sources } = weights.firstScreen;
  expect(sources).toContain('renderer/pages/start/StartPage.tsx');
  expect(
    sources.filter((source) =>
      /clients\/ClientGrid|timeline\/|functioning\/|zod\/v4\/classic\/schemas/.test(source),
    ),
  ).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(SCRIPT_BARS.firstScreen);
});
