import type { Language } from '../../shared/catalogue/language.ts';
import type { Status } from '../../shared/ipc/schemas.ts';
import { unlockText } from '../../shared/text/unlock.ts';
import { api } from '../api.ts';
import type { RecoveryReason } from '../pages/recovery/recovery-context.ts';
import { paintFacts } from './facts.ts';
import { serveForms } from './forms.ts';
import { element, paintWords, servePasswordFields } from './page.ts';
import { recoveryFor } from './trouble.ts';

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
  element('locked', HTMLElement).hidden = false;
  const program = painted().then(loadProgram);
  /** The unlock page steps aside, and comes back as it was. */
  const recover = async (reason: RecoveryReason): Promise<void> => {
    const { recovery } = await program;
    const page = element('unlock', HTMLElement);
    await recovery(element('program', HTMLElement), status, reason, {
      onBack: () => {
        page.hidden = false;
        page.querySelector<HTMLElement>('form:not([hidden]) input')?.focus();
      },
      onOpen: () => page.remove(),
    });
    page.hidden = true;
  };
  serveForms(language, status.vault?.caseworkers ?? null, {
    entered: () => void program.then(({ openProgram }) => openProgram(leave())),
    troubled: (error, attempt) => {
      const reason = recoveryFor(error, attempt);
      if (reason !== null) void recover(reason);
      return reason !== null;
    },
  });
  element('to-practice', HTMLButtonElement).addEventListener('click', () => {
    // Main answers at once, or has ended this window already.
    api.openPractice({ language, fresh: false }).catch(() => undefined);
  });
  for (const id of ['to-backup', 'to-backup-too'])
    element(id, HTMLButtonElement).addEventListener('click', () => void recover({ why: 'restore' }));
};

const start = async (): Promise<void> => {
  const status = await api.status({});
  if (status.practice !== undefined && status.state !== 'open') {
    const { practice } = await loadProgram();
    await practice(leave(), status.vault?.language ?? status.practice.language);
    return;
  }
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
