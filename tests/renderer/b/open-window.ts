import type { Page } from '@playwright/test';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { buildProgram, type ClientWindow, type Program, type Wish } from './client-window.ts';

/** Builds the program once for a file of tests; gives what opens a window of it, which closes with its test. */
export function windowsOfFile(): (wish: Wish) => Promise<ClientWindow> {
  let program: Program;
  beforeAll(async () => {
    program = await buildProgram();
  }, 120_000);
  afterAll(() => program.close());
  return async (wish) => {
    const opened = await program.open(wish);
    onTestFinished(() => opened.close());
    return opened;
  };
}

/** Id of the field that the cursor is in, or in a part of. */
export const focusedField = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest('[id^=field-]')?.id ?? null);
