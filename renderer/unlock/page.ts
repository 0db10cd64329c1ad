import type { UnlockText } from '../../shared/text/unlock.ts';

/** The static page's elements: they are in `index.html`, so a missing one is a bug. */
export const element = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The unlock page has no ${id}`);
  return found;
};

const textKey = (node: HTMLElement): string => node.dataset['text'] ?? '';

/** Puts the words of one language into the page. */
export const paintWords = (t: UnlockText): void => {
  const words: Readonly<Record<string, unknown>> = { ...t };
  for (const node of document.querySelectorAll<HTMLElement>('#unlock [data-text]')) {
    const word = words[textKey(node)];
    if (typeof word === 'string') node.textContent = word;
  }
};

/** A sentence with its mark in a note; none clears it. */
export const note = (place: Element, mark: 'err' | 'warn', sentence: string | null): void => {
  place.replaceChildren();
  if (sentence === null) return;
  const words = document.createElement('span');
  words.textContent = sentence;
  place.append(element(`${mark}-mark`, HTMLTemplateElement).content.cloneNode(true), words);
};

export const markWrong = (fields: readonly HTMLInputElement[], wrong: HTMLInputElement | null): void => {
  for (const field of fields) field.setAttribute('aria-invalid', String(field === wrong));
  wrong?.focus();
};

/** *Vis* and *Skjul* in the password fields, and the warning while Caps Lock is on. */
export const servePasswordFields = (t: UnlockText): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('#unlock [data-shows]')) {
    const field = element(button.dataset['shows'] ?? '', HTMLInputElement);
    button.addEventListener('click', () => {
      const hidden = field.type === 'password';
      field.type = hidden ? 'text' : 'password';
      button.textContent = hidden ? t.hide : t.show;
      field.focus();
    });
  }
  const warn = (event: KeyboardEvent): void => {
    const on = event.getModifierState('CapsLock');
    for (const place of document.querySelectorAll('#unlock .caps')) {
      if (on === place.childElementCount > 0) continue;
      note(place, 'warn', on ? t.capsLock : null);
    }
  };
  element('unlock', HTMLElement).addEventListener('keydown', warn);
  element('unlock', HTMLElement).addEventListener('keyup', warn);
};
