// What makes the program lock, besides the caseworker herself; and that nothing of the system's holds it up.
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { makeOffice, unlock } from './office.ts';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ specFiles }, info) => {
  const { page } = await specFiles.sessionFor(info.file);
  await makeOffice(page);
});

const idleFor = (app: ElectronApplication, seconds: number): Promise<void> =>
  app.evaluate(({ powerMonitor }, value) => {
    powerMonitor.getSystemIdleTime = () => value;
  }, seconds);

test('after the minutes that she chose, and not before', async ({ app, session, win }) => {
  const { settings } = await win.evaluate(async () => {
    const answered = await window.registerkort.session({});
    if (!answered.ok) throw new Error(answered.error.code);
    return answered.value;
  });
  expect(settings.lockMinutes).toBe(10);
  await win.evaluate((input) => window.registerkort.saveSettings(input), { ...settings, lockMinutes: 2 });
  await idleFor(app, 119);
  // Main asks every five seconds.
  await win.waitForTimeout(6_000);
  await expect(win.getByRole('navigation').first()).toBeVisible();
  await idleFor(app, 121);
  const locked = await session.nextWindow();
  await expect(locked.getByRole('heading', { name: 'Lås opp' })).toBeVisible();
  // Locked already: no window comes and goes while nobody is there.
  await locked.waitForTimeout(6_000);
  expect(app.windows()).toEqual([locked]);
  await idleFor(app, 0);
});

for (const event of ['lock-screen', 'suspend', 'resume'] as const)
  test(`when the system says ${event}`, async ({ app, session, win }) => {
    await unlock(win);
    await app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
    const locked = await session.nextWindow();
    await expect(locked.getByRole('heading', { name: 'Lås opp' })).toBeVisible();
  });

test('when Windows asks whether the session may end, without holding it up', async ({
  app,
  session,
  win,
}) => {
  await unlock(win);
  const prevented = await app.evaluate(({ BrowserWindow }) => {
    let held = false;
    const event = { reasons: ['shutdown'], preventDefault: () => (held = true) };
    BrowserWindow.getAllWindows()[0]?.emit('query-session-end', event);
    return held;
  });
  expect(prevented).toBe(false);
  const locked = await session.nextWindow();
  await expect(locked.getByRole('heading', { name: 'Lås opp' })).toBeVisible();
});

test('while a dialog of the system stands open, whose answer then reaches nobody', async ({
  app,
  session,
  win,
}) => {
  await unlock(win);
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () =>
      new Promise((answer) => {
        Object.assign(globalThis, { answerDialog: answer });
      });
  });
  await win.evaluate(() => void window.registerkort.chooseFolder({ purpose: 'extract' }));
  await expect.poll(() => app.evaluate(() => 'answerDialog' in globalThis)).toBe(true);
  await win.keyboard.press('Control+l');
  const locked = await session.nextWindow();
  await app.evaluate(() => {
    const { answerDialog } = globalThis as unknown as { answerDialog: (answer: object) => void };
    answerDialog({ canceled: false, filePaths: ['/tmp'] });
  });
  await expect(locked.getByRole('heading', { name: 'Lås opp' })).toBeVisible();
  expect(app.windows()).toEqual([locked]);
  await unlock(locked);
});

test('when the program is told to end, it does so in order, and opens again', async ({ session, win }) => {
  await expect(win.getByRole('navigation').first()).toBeVisible();
  const again = await session.relaunch();
  await unlock(again);
});
