import { expect, test } from 'vitest';
import { AUDIT_ACTIONS } from '../../../db/audit.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { callErrorCodes } from '../../../shared/ipc/errors.ts';
import { backupsText } from '../../../shared/text/backups.ts';
import { clientsText } from '../../../shared/text/clients.ts';
import { callErrorText, errorsText } from '../../../shared/text/errors.ts';
import { extractText } from '../../../shared/text/extract.ts';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { frameText } from '../../../shared/text/frame.ts';
import { keysText } from '../../../shared/text/keys.ts';
import { logText } from '../../../shared/text/log.ts';
import { recoveryText } from '../../../shared/text/recovery.ts';
import { settingsText } from '../../../shared/text/settings.ts';
import { unlockText } from '../../../shared/text/unlock.ts';

const topics = {
  backupsText,
  keysText,
  logText,
  recoveryText,
  clientsText,
  errorsText,
  extractText,
  firstRunText,
  frameText,
  settingsText,
  unlockText,
};

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

test.each(Object.entries(topics))('%s has the same entries in both languages, none empty', (_name, topic) => {
  expect(Object.keys(topic.nn)).toEqual(Object.keys(topic.nb));
  for (const language of LANGUAGES)
    expect(strings(topic[language]).filter((text) => text.trim() === '')).toEqual([]);
});

test.each(Object.entries(topics))('%s has no bokmål in its nynorsk', (_name, topic) => {
  const bokmål =
    /\b(ikke|jeg|hva|hvem|hvorfor|noe|ennå|eller ikke|fra|være|blir|tjenester|klienter|siden|mappen|filen|listen)\b/i;
  expect(strings(topic.nn).filter((text) => bokmål.test(text))).toEqual([]);
});

test.each(callErrorCodes)('the error %s says what to do next, in both languages', (code) => {
  for (const language of LANGUAGES) {
    const text = callErrorText({ code, detail: '7' }, language);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text.split(/[.:;,] /).length, text).toBeGreaterThanOrEqual(2);
  }
});

test('the log has a word for everything that is done', () => {
  for (const language of LANGUAGES)
    expect(AUDIT_ACTIONS.filter((action) => !(action in logText[language].actions))).toEqual([]);
});
