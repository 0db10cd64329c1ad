import type { Page } from '@playwright/test';
import { viewPath } from '../../../renderer/pages/client/views.ts';
import { aClient, aDraft } from '../../builders/client.ts';
import { buildProgram, TODAY } from '../../renderer/b/client-window.ts';
import { NONE, type Act, type Bench } from '../bench.ts';
import { FRAME } from './p04-search.ts';

/** In a round: seven rounds have more than 300 of them then. */
const KEYS = 46;

/** A letter in the whole form costs no more than a letter in a form of one field, three times over. */
export const keystroke: Bench = {
  name: 'P21',
  operation: 'a letter in the form of person and housing, until it stands there',
  floor: 'a letter in a form of one field',
  bar: 3,
  p95: FRAME,
  databases: NONE,
  async ready() {
    const program = await buildProgram();
    const clients = [aClient({ id: 'kari', registrations: [aDraft({ date: TODAY })] })];
    const whole = await program.open({ clients, place: viewPath('kari', 1) });
    const family = whole.page.getByLabel('Etternavn');
    await family.waitFor();
    const fields = await whole.page.locator('main :is(input, select, textarea, [role=radio])').count();
    if (fields < 30) throw new Error(`a form of ${fields} fields isn't the whole one`);

    const one = await program.open({ clients, place: '/clients' });
    await one.page.getByRole('combobox').first().fill('aa');
    await one.page.getByRole('button', { name: 'Lagre dette søket' }).click();
    const name = one.page.getByLabel('Navn på listen');
    await name.waitFor();
    return {
      floor: typing(one.page, () => name.focus()),
      operation: typing(whole.page, () => family.focus()),
      async end() {
        await whole.close();
        await one.close();
        await program.close();
      },
    };
  },
};

declare global {
  interface Window {
    strokes?: number[];
  }
}

/** Letters and back again, so that the field stays as long as it is. From the key to a page with the letter laid out. */
function typing(page: Page, focus: () => Promise<void>): Act {
  let prepared = false;
  return async () => {
    if (!prepared) await page.evaluate(listen);
    prepared = true;
    await focus();
    await page.evaluate(() => {
      window.strokes = [];
    });
    for (let n = 0; n < KEYS; n += 1) await page.keyboard.press(n % 2 === 0 ? 'a' : 'Backspace');
    const times = await page.evaluate(collected, KEYS);
    if (times.length !== KEYS) throw new Error(`${times.length} letters came of ${KEYS} keys`);
    return times;
  };
}

/** The times, when there are so many or nothing more can come. */
const collected = async (wanted: number): Promise<number[]> => {
  for (let tries = 0; tries < 50 && (window.strokes?.length ?? 0) < wanted; tries += 1)
    await new Promise((done) => setTimeout(done, 20));
  return window.strokes ?? [];
};

const listen = (): void => {
  let begun = 0;
  const { port1: here, port2: there } = new MessageChannel();
  here.onmessage = () => {
    // Asking for a height lays the page out.
    if (document.body.offsetHeight >= 0) window.strokes?.push(performance.now() - begun);
  };
  addEventListener('keydown', () => (begun = performance.now()), { capture: true });
  // What is typed is drawn before the next task.
  addEventListener('input', () => there.postMessage(null));
};
