import type { Language } from '../../shared/catalogue/language.ts';
import type { Status, VaultFacts } from '../../shared/ipc/schemas.ts';
import { unlockText, type UnlockText } from '../../shared/text/unlock.ts';
import { dateText, localDay, sizeText, timeText } from '../parts/date-text.ts';
import { element } from './page.ts';

const savedText = (savedAt: string | null, none: string, today: string, t: UnlockText): string => {
  if (savedAt === null) return none;
  const day = localDay(savedAt);
  return day === today ? t.todayAt(timeText(savedAt)) : t.dateAt(dateText(day), timeText(savedAt));
};

const line = (term: string, description: string): HTMLElement => {
  const row = document.createElement('div');
  const name = document.createElement('dt');
  const value = document.createElement('dd');
  name.textContent = term;
  value.textContent = description;
  row.append(name, value);
  return row;
};

const paintPurpose = (facts: VaultFacts, t: UnlockText): void => {
  if (facts.purpose === 'municipality') return;
  element('unlock', HTMLElement).classList.add('other');
  const word = element('purpose', HTMLElement);
  word.textContent = facts.purpose === 'practice' ? t.practice : t.testData;
  word.hidden = false;
};

/** Which database, whose, where, how big and when last saved: never anything of a client. */
export const paintFacts = (status: Status, language: Language): void => {
  const t: UnlockText = unlockText[language];
  element('about', HTMLElement).textContent = t.about(status.version);
  const facts = status.vault;
  element('municipality', HTMLElement).hidden = facts === null;
  if (facts === null) return;
  paintPurpose(facts, t);
  element('municipality', HTMLElement).textContent = t.municipality(facts.municipalityName);
  element('number-and-office', HTMLElement).textContent = t.numberAndOffice(
    facts.municipalityNumber,
    facts.office,
  );
  element('facts', HTMLElement).replaceChildren(
    line(t.database, facts.file),
    line(t.size, t.encrypted(sizeText(facts.bytes))),
    line(t.saved, savedText(facts.savedAt, t.never, status.today, t)),
    line(t.backup, savedText(facts.lastBackup, t.noBackup, status.today, t)),
  );
  element('lead', HTMLElement).hidden = facts.savedAt === null;
};
