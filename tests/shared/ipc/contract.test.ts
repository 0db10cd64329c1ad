import { describe, expect, test } from 'vitest';
import { mainContract, vaultContract } from '../../../shared/ipc/contract.ts';
import { callErrorCodes } from '../../../shared/ipc/errors.ts';
import { mainCalls, vaultCalls } from '../../../shared/ipc/names.ts';
import { faultCodes } from '../../../shared/record/fault.ts';
import { errorsText } from '../../../shared/text/errors.ts';
import { faultsText } from '../../../shared/text/faults.ts';

test('the names on the bridge are the calls of the contract, each on one side only', () => {
  expect([...vaultCalls].sort()).toEqual(Object.keys(vaultContract).sort());
  expect([...mainCalls].sort()).toEqual(Object.keys(mainContract).sort());
  expect(new Set([...vaultCalls, ...mainCalls]).size).toBe(vaultCalls.length + mainCalls.length);
});

test('nothing but status, the ways in, practice, lock and appearance is answered while locked', () => {
  const open = Object.entries({ ...vaultContract, ...mainContract }).filter(([, call]) => call.whileLocked);
  expect(open.map(([name]) => name).sort()).toEqual([
    'appearance',
    'chooseBackup',
    'create',
    'enterPractice',
    'inspectBackup',
    'listBackups',
    'lock',
    'openPractice',
    'recover',
    'restore',
    'salvage',
    'status',
    'unlock',
  ]);
});

test('no input takes a field that the contract doesn’t name', () => {
  for (const [name, call] of Object.entries({ ...vaultContract, ...mainContract })) {
    const issues = call.input.safeParse({ notOurs: 1 }).error?.issues ?? [];
    expect([name, issues.some((issue) => issue.code === 'unrecognized_keys')]).toEqual([name, true]);
  }
});

describe.each(['nb', 'nn'] as const)('in %s', (language) => {
  const sentences = (texts: Readonly<Record<string, (detail: string | null) => string>>) =>
    Object.entries(texts).flatMap(([code, text]) =>
      [null, '7'].map((detail) => [code, text(detail)] as const),
    );

  test('every error of a call has a sentence with a next step', () => {
    expect(Object.keys(errorsText[language]).sort()).toEqual([...callErrorCodes].sort());
    for (const [code, text] of sentences(errorsText[language])) {
      expect([code, text]).toEqual([code, expect.stringMatching(/^\S.{15,}[.!?]$/s)]);
      expect(text).not.toMatch(/undefined|null|\bslett alt\b/);
    }
  });

  test('every fault of a field has a sentence', () => {
    expect(Object.keys(faultsText[language]).sort()).toEqual([...faultCodes].sort());
    for (const [code, text] of sentences(faultsText[language])) {
      expect([code, text]).toEqual([code, expect.stringMatching(/^\S.{15,}[.!?]$/s)]);
      expect(text).not.toMatch(/undefined|null/);
    }
  });
});

test('the two languages differ', () => {
  for (const code of callErrorCodes)
    expect([code, errorsText.nn[code](null)]).not.toEqual([code, errorsText.nb[code](null)]);
});
