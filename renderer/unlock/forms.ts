import { passwordStrength } from '../../shared/record/password.ts';

import type { Language } from '../../shared/catalogue/language.ts';
import { callErrorText } from '../../shared/text/errors.ts';
import { unlockText, type UnlockText } from '../../shared/text/unlock.ts';
import { api, callErrorOf } from '../api.ts';
import { SHEET_CHARACTERS, sheetCharacters } from '../parts/recovery-sheet.ts';
import { element, markWrong, note } from './page.ts';

interface WayIn {
  readonly form: HTMLFormElement;
  readonly note: HTMLElement;
  readonly fields: readonly HTMLInputElement[];
  /** The first field that isn't right, and why; null when the call may go. */
  readonly check: () => readonly [HTMLInputElement, string] | null;
  readonly enter: () => Promise<unknown>;
  /** The field to go back to when the call was refused. */
  readonly refused: HTMLInputElement;
}

const setBusy = (form: HTMLFormElement, busy: boolean): void => {
  form.querySelector('.primary')?.setAttribute('aria-disabled', String(busy));
};

/** Counts down the wait after wrong passwords, and lets the next try through when it is over. */
const countDown = (way: WayIn, seconds: number, t: UnlockText): void => {
  note(way.note, 'err', t.waiting(seconds));
  if (seconds <= 0) {
    note(way.note, 'err', null);
    setBusy(way.form, false);
    return;
  }
  setTimeout(() => countDown(way, seconds - 1, t), 1_000);
};

const serve = (way: WayIn, language: Language, entered: () => void): void => {
  let busy = false;
  way.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy || way.form.querySelector('.primary')?.getAttribute('aria-disabled') === 'true') return;
    const wrong = way.check();
    markWrong(way.fields, wrong?.[0] ?? null);
    note(way.note, 'err', wrong?.[1] ?? null);
    if (wrong !== null) return;
    busy = true;
    setBusy(way.form, true);
    way
      .enter()
      .then(entered)
      .catch((reason: unknown) => {
        const error = callErrorOf(reason);
        const wait = error.code === 'wait' ? Number(error.detail) : 0;
        setBusy(way.form, wait > 0);
        if (wait > 0) countDown(way, Math.ceil(wait), unlockText[language]);
        else note(way.note, 'err', callErrorText(error, language));
        markWrong(way.fields, way.refused);
        way.refused.select();
      })
      .finally(() => {
        busy = false;
      });
  });
};

/** The two ways in: the password, and the recovery sheet with a new password. */
export const serveForms = (language: Language, entered: () => void): void => {
  const t: UnlockText = unlockText[language];
  const password = element('password', HTMLInputElement);
  const withPassword: WayIn = {
    form: element('with-password', HTMLFormElement),
    note: element('password-note', HTMLElement),
    fields: [password],
    check: () => (password.value === '' ? [password, t.missing] : null),
    enter: () => api.unlock({ password: password.value, acceptOlder: false }),
    refused: password,
  };
  const code = element('code', HTMLInputElement);
  const fresh = element('new-password', HTMLInputElement);
  const again = element('new-password-again', HTMLInputElement);
  const withSheet: WayIn = {
    form: element('with-sheet', HTMLFormElement),
    note: element('sheet-note', HTMLElement),
    fields: [code, fresh, again],
    check: () => {
      if (sheetCharacters(code.value).length !== SHEET_CHARACTERS) return [code, t.codeShort];
      const strength = passwordStrength(fresh.value);
      if (!strength.acceptable) return [fresh, t.weakness[strength.reason]];
      return fresh.value === again.value ? null : [again, t.differ];
    },
    enter: () =>
      api.recover({
        recoverySheet: code.value,
        caseworker: '',
        password: fresh.value,
        acceptOlder: false,
      }),
    refused: code,
  };
  serve(withPassword, language, entered);
  serve(withSheet, language, entered);

  const show = (way: WayIn): void => {
    withPassword.form.hidden = way !== withPassword;
    withSheet.form.hidden = way !== withSheet;
    way.fields[0]?.focus();
  };
  element('to-sheet', HTMLButtonElement).addEventListener('click', () => show(withSheet));
  element('to-password', HTMLButtonElement).addEventListener('click', () => show(withPassword));
};
