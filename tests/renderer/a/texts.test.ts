import { expect, test } from 'vitest';
import { AUDIT_ACTIONS } from '../../../db/audit.ts';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import { callErrorCodes } from '../../../shared/ipc/errors.ts';
import { callErrorText } from '../../../shared/text/errors.ts';
import { logText } from '../../../shared/text/log.ts';

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
