import { passwordStrength } from '../../shared/record/password.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import type { CallError } from '../../shared/ipc/errors.ts';
import { callErrorText } from '../../shared/text/errors.ts';
import { unlockText, type UnlockText } from '../../shared/text/unlock.ts';
import { api, callErrorOf } from '../api.ts';
import { SHEET_CHARACTERS, sheetCharacters } from '../parts/recovery-sheet.ts';
import { element, markWrong, note } from './page.ts';
import type { Attempt } from './trouble.ts';

interface WayIn {
  readonly form: HTMLFormElement;
  readonly note: HTMLElement;
  readonly fields: readonly HTMLInputElement[];
  /** The first field that isn't right, and why; null when the call may go. */
  readonly check: () => readonly [HTMLInputElement, string] | null;
  /** What stands in the fields now. */
  readonly attempt: () => Attempt;
  /** The field to go back to when the call was refused. */
  readonly refused: HTMLInputElement;
}

export interface Ends {
  readonly entered: () => void;
  /** An answer that is more than a sentence: whether a page has taken it over. */
  readonly troubled: (error: CallError, attempt: Attempt) => boolean;
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

const serve = (way: WayIn, language: Language, { entered, troubled }: Ends): void => {
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
    const attempt = way.attempt();
    attempt
      .enter(false)
      .then(entered)
      .catch((reason: unknown) => {
        const error = callErrorOf(reason);
        const wait = error.code === 'wait' ? Number(error.detail) : 0;
        setBusy(way.form, wait > 0);
        if (troubled(error, attempt)) return;
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

/** Whose the new password will be: chosen where several have one, typed where nobody knows any more. */
const serveWhose = (caseworkers: readonly string[] | null): (() => string) => {
  const whose = element('whose', HTMLSelectElement);
  whose.replaceChildren(...(caseworkers ?? []).map((name) => new Option(name)));
  element('whose-row', HTMLElement).hidden = (caseworkers?.length ?? 0) < 2;
  element('name-row', HTMLElement).hidden = caseworkers !== null;
  return () => (caseworkers === null ? element('your-name', HTMLInputElement).value.trim() : whose.value);
};

/**
 * The two ways in: the password, and the recovery sheet with a new password. `caseworkers` is null where the key file
 * can't be read: then the sheet comes first.
 */
export const serveForms = (language: Language, caseworkers: readonly string[] | null, ends: Ends): void => {
  const t: UnlockText = unlockText[language];
  const whose = serveWhose(caseworkers);
  const password = element('password', HTMLInputElement);
  const withPassword: WayIn = {
    form: element('with-password', HTMLFormElement),
    note: element('password-note', HTMLElement),
    fields: [password],
    check: () => (password.value === '' ? [password, t.missing] : null),
    attempt: () => {
      const secret = { password: password.value };
      return { secret, enter: (acceptOlder) => api.unlock({ ...secret, acceptOlder }) };
    },
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
    attempt: () => {
      const sheet = { recoverySheet: code.value, caseworker: whose() };
      const newPassword = fresh.value;
      return {
        secret: { ...sheet, newPassword },
        enter: (acceptOlder) => api.recover({ ...sheet, password: newPassword, acceptOlder }),
      };
    },
    refused: code,
  };

  const show = (way: WayIn): void => {
    withPassword.form.hidden = way !== withPassword;
    withSheet.form.hidden = way !== withSheet;
    way.fields[0]?.focus();
  };
  const noKeyFile = (): void => {
    element('sheet-lead', HTMLElement).textContent = t.noKeyFile;
    show(withSheet);
  };
  const troubled: Ends['troubled'] = (error, attempt) => {
    if (error.code !== 'vault-missing' && error.code !== 'vault-damaged')
      return ends.troubled(error, attempt);
    noKeyFile();
    return true;
  };
  serve(withPassword, language, { ...ends, troubled });
  serve(withSheet, language, ends);
  element('to-sheet', HTMLButtonElement).addEventListener('click', () => show(withSheet));
  element('to-password', HTMLButtonElement).addEventListener('click', () => show(withPassword));
  if (caseworkers === null) noKeyFile();
  else show(withPassword);
};
