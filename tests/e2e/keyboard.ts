import { expect, type Locator, type Page } from '@playwright/test';

type Role = Parameters<Page['getByRole']>[0];

/** More fields than any page has: Tab has then been all the way round. */
const MOST_STOPS = 80;

/** The program by keyboard alone, as a caseworker who has no mouse. Every key is counted. */
export class Keyboard {
  #page: Page;
  #strokes = 0;
  #letters = 0;
  constructor(page: Page) {
    this.#page = page;
  }

  /** The program opened another window, as when it locks: the keys go there from now on. */
  follow(page: Page): void {
    this.#page = page;
  }

  /** Keys pressed so far; one with Ctrl or Shift held counts as one. */
  get strokes(): number {
    return this.#strokes;
  }

  /** Letters of names, addresses, reasons and passwords so far: what is to be written, however a program is made. */
  get letters(): number {
    return this.#letters;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#strokes += 1;
      await this.#page.keyboard.press(key);
    }
  }

  /** Types where the cursor stands. */
  async type(text: string): Promise<void> {
    this.#strokes += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Types a name, a sentence or a password, which is counted by itself. */
  async words(text: string): Promise<void> {
    this.#letters += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Types in place of what stands in the field. */
  async typeOver(text: string): Promise<void> {
    await this.press('Control+a');
    await this.type(text);
  }

  /** What has this role and accessible name, or what stands in the group that has it. */
  #named(role: Role, name: string | RegExp): Locator {
    const exact = typeof name === 'string';
    const found = this.#page.getByRole(role, { name, exact });
    return role === 'group' || role === 'radiogroup'
      ? found.locator(':focus')
      : found.and(this.#page.locator(':focus'));
  }

  /** Waits until the cursor stands there. */
  async at(role: Role, name: string | RegExp): Promise<void> {
    await expect(this.#named(role, name), `the cursor in ${role} ${String(name)}`).toHaveCount(1);
  }

  /** Tab, as often as needed, until the cursor stands there; `back` goes the other way. */
  async tabTo(role: Role, name: string | RegExp, back?: 'back'): Promise<void> {
    const wanted = this.#named(role, name);
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await this.press(back === undefined ? 'Tab' : 'Shift+Tab');
      if ((await wanted.count()) === 1) return;
      passed.push(await this.#here());
    }
    throw new Error(`Tab never came to ${role} ${String(name)}, but to:\n${passed.join('\n')}`);
  }

  /** The next field in order, which has to be this one. */
  async next(role: Role, name: string | RegExp): Promise<void> {
    await this.press('Tab');
    await this.at(role, name);
  }

  /** Where the cursor stands, for a message. */
  async #here(): Promise<string> {
    const focus = this.#page.locator(':focus');
    return (await focus.count()) === 0 ? 'nothing' : ((await focus.ariaSnapshot()).split('\n')[0] ?? '');
  }
}
