import type { Language } from '../../../shared/catalogue/language.ts';
import type { FirstRunText } from '../../../shared/text/first-run.ts';
import type { KeysText } from '../../../shared/text/keys.ts';
import type { ComboOption } from '../../parts/Combobox.tsx';
import { newPasswordErrors, type NewPassword } from '../keys/new-password.ts';

/** What the first run asks for, as it is filled in. */
export interface Answers extends NewPassword {
  readonly language: Language;
  readonly municipality: ComboOption | null;
  readonly office: string;
  readonly name: string;
  readonly title: string;
}

export const NO_ANSWERS: Answers = {
  language: 'nb',
  municipality: null,
  office: '',
  name: '',
  title: '',
  password: '',
  again: '',
};

export type AnswerField = 'municipality' | 'name' | 'password' | 'again';
export type AnswerErrors = Readonly<Partial<Record<AnswerField, string>>>;

/** What has to be put right before the database can be made, by field, in the order of the page. */
export const answerErrors = (answers: Answers, t: FirstRunText, keys: KeysText): AnswerErrors => ({
  ...(answers.municipality === null ? { municipality: t.missing.municipality } : {}),
  ...(answers.name.trim() === '' ? { name: t.missing.name } : {}),
  ...newPasswordErrors(answers, keys),
});

/** The call that makes the database; null while no municipality is chosen. */
export const createInput = (answers: Answers) => {
  const number = answers.municipality?.value;
  if (number === undefined) return null;
  return {
    municipalityNumber: number,
    office: answers.office.trim(),
    caseworker: { name: answers.name.trim(), title: answers.title.trim() },
    password: answers.password,
    language: answers.language,
    practice: false,
  };
};
