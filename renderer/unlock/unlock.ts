import type { Language } from '../../shared/catalogue/language.ts';
import type { Status } from '../../shared/ipc/schemas.ts';
import { callErrorText } from '../../shared/text/errors.ts';
import { unlockText } from '../../shared/text/unlock.ts';
import { api } from '../api.ts';
import { paintFacts } from './facts.ts';
import { serveForms } from './forms.ts';
import { element, note, paintWords, servePasswordFields } from './page.ts';

/** The unlock page: painted at once by a few kilobytes, while the program loads behind it. */

const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
  });

const loadProgram = () => import('../main.tsx');

const leave = (): HTMLElement => {
  element('unlock', HTMLElement).remove();
  return element('program', HTMLElement);
};

const paintLocked = (status: Status): void => {
  const language: Language = status.vault?.language ?? 'nb';
  document.documentElement.lang = language;
  paintWords(unlockText[language]);
  paintFacts(status, language);
  servePasswordFields(unlockText[language]);
  if (status.place !== undefined) {
    const why = callErrorText({ code: 'place-refused', detail: status.place }, language);
    note(element('password-note', HTMLElement), 'err', why);
  }
  element('locked', HTMLElement).hidden = false;
  element('password', HTMLInputElement).focus();
  const program = painted().then(loadProgram);
  serveForms(language, () => {
    void program.then(({ openProgram }) => openProgram(leave()));
  });
};

const start = async (): Promise<void> => {
  const status = await api.status({});
  switch (status.state) {
    case 'locked':
      paintLocked(status);
      return;
    case 'none': {
      const { firstRun } = await loadProgram();
      await firstRun(leave(), status);
      return;
    }
    case 'open': {
      const { openProgram } = await loadProgram();
      openProgram(leave());
    }
  }
};

void start();
