import { PRACTICE_MUNICIPALITY } from '../../../shared/catalogue/municipalities.ts';
import type { Language } from '../../../shared/catalogue/language.ts';
import { passwordStrength } from '../../../shared/record/password.ts';
import type { FirstRunText } from '../../../shared/text/first-run.ts';
import type { ComboOption } from '../../parts/Combobox.tsx';

/** What the first run asks for, as it is filled in. */
export interface Answers {
  readonly language: Language;
  readonly practice: boolean;
  readonly municipality: ComboOption | null;
  readonly office: string;
  readonly name: string;
  readonly title: string;
  readonly password: string;
  readonly again: string;
}

export const NO_ANSWERS: Answers = {
  language: 'nb',
  practice: false,
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
export const answerErrors = (answers: Answers, t: FirstRunText): AnswerErrors => {
  const strength = passwordStrength(answers.password);
  return {
    ...(!answers.practice && answers.municipality === null ? { municipality: t.missing.municipality } : {}),
    ...(answers.name.trim() === '' ? { name: t.missing.name } : {}),
    ...(answers.password === ''
      ? { password: t.missing.password }
      : strength.acceptable
        ? {}
        : { password: t.weakness[strength.reason] }),
    ...(strength.acceptable && answers.password !== answers.again ? { again: t.differ } : {}),
  };
};

/** The call that makes the database; null while no municipality is chosen. */
export const createInput = (answers: Answers) => {
  const number = answers.practice ? PRACTICE_MUNICIPALITY.number : answers.municipality?.value;
  if (number === undefined) return null;
  return {
    municipalityNumber: number,
    office: answers.office.trim(),
    caseworker: { name: answers.name.trim(), title: answers.title.trim() },
    password: answers.password,
    language: answers.language,
    practice: answers.practice,
  };
};

/** The strength bar: 0 not accepted yet, 1–3 by the rough estimate. */
export const strengthLevel = (password: string): 0 | 1 | 2 | 3 => {
  const strength = passwordStrength(password);
  if (!strength.acceptable) return 0;
  return strength.bits < 60 ? 1 : strength.bits < 80 ? 2 : 3;
};
