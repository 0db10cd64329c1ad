import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { firstPage, launch, newUserData, removeUserData, type Running, type ClockWish } from './launch.ts';

/** A running program and its window. */
export class AppSession {
  #running: Running;
  #page: Page;
  private constructor(running: Running, page: Page) {
    this.#running = running;
    this.#page = page;
  }
  static async start(userData: string, clock: ClockWish = 'runs'): Promise<AppSession> {
    const running = await launch(userData, undefined, [], {}, clock);
    return new AppSession(running, await firstPage(running.app));
  }
  get app(): ElectronApplication {
    return this.#running.app;
  }
  get page(): Page {
    return this.#page;
  }
  get userData(): string {
    return this.#running.userData;
  }
  /** Ends the app and starts it again on the same user data; gives the new window. */
  async relaunch(): Promise<Page> {
    this.#running = await this.#running.relaunch();
    this.#page = await firstPage(this.#running.app);
    return this.#page;
  }
  /** The program closed its window and opened another (as when it locks): gives that one. */
  async nextWindow(): Promise<Page> {
    const last = this.#page;
    const isNew = (page: Page): boolean => page !== last && page.url().endsWith('/index.html');
    await expect.poll(() => this.app.windows().some(isNew)).toBe(true);
    this.#page = this.app.windows().find(isNew) ?? last;
    return this.#page;
  }
  close(): Promise<void> {
    return this.#running.close();
  }
}

/** The app of the spec file that runs now: another file gets an app and a user-data folder of its own. */
class SpecFiles {
  #now: { readonly file: string; readonly session: AppSession } | undefined;
  async sessionFor(file: string): Promise<AppSession> {
    if (this.#now?.file === file) return this.#now.session;
    await this.end();
    const session = await AppSession.start(newUserData());
    this.#now = { file, session };
    return session;
  }
  async end(): Promise<void> {
    const last = this.#now?.session;
    this.#now = undefined;
    if (last === undefined) return;
    await last.close();
    removeUserData(last.userData);
  }
}

type TestFixtures = {
  readonly session: AppSession;
  readonly app: ElectronApplication;
  readonly win: Page;
  readonly userData: string;
};
type WorkerFixtures = { readonly specFiles: SpecFiles };

/** The program in an empty user-data folder, started once for a spec file's tests, which build on one another. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  specFiles: [
    // Playwright reads from the pattern which fixtures this one needs: none.

    async ({}, use) => {
      const specFiles = new SpecFiles();
      await use(specFiles);
      await specFiles.end();
    },
    { scope: 'worker' },
  ],
  session: async ({ specFiles }, use, { file }) => use(await specFiles.sessionFor(file)),
  app: async ({ session }, use) => use(session.app),
  win: async ({ session }, use) => use(session.page),
  userData: async ({ session }, use) => use(session.userData),
});
export { expect };
