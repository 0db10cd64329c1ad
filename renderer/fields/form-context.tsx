import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import { faultText } from '../../shared/text/faults.ts';
import { useLanguage } from '../parts/language.tsx';
import { shownFault, type FormStore } from './form-store.ts';

/** Where a form stands. A dialog's fields may be called as those of the page under it, and are others. */
type FormPlace = 'field' | 'act';

interface Form {
  readonly store: FormStore;
  readonly place?: FormPlace;
  /** Called when a field is left: what is typed is kept at once. */
  readonly onLeave: () => void;
}

const FormContext = createContext<Form | null>(null);

/** The form that the fields inside belong to. */
export const FormProvider = ({
  store,
  place = 'field',
  onLeave,
  children,
}: Form & { children: ReactNode }) => <FormContext value={{ store, place, onLeave }}>{children}</FormContext>;

const useForm = (): Form => {
  const form = use(FormContext);
  if (form === null) throw new Error('A field stands outside a form');
  return form;
};

/** The id that a field has in the page, so that the cursor can be brought to it. */
export const fieldId = (field: string, place: FormPlace = 'field'): string => `${place}-${field}`;

/** The text of a field; the caller renders when it changes, and not when another does. */
export const useTyped = (store: FormStore, field: string): string =>
  useSyncExternalStore(store.subscribe, () => store.get(field));

/** What a field needs of its form. */
export interface FieldOfForm {
  readonly id: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

export const useField = (field: string): FieldOfForm => {
  const { store, place, onLeave } = useForm();
  const language = useLanguage();
  const value = useTyped(store, field);
  const fault = useSyncExternalStore(store.subscribe, () => shownFault(store, field));
  return {
    id: fieldId(field, place),
    value,
    error: fault === null ? null : faultText(fault, language),
    onChange: (text) => store.set(field, text),
    onFocus: () => store.setFocused(field),
    onBlur: () => {
      store.setWithin(false);
      onLeave();
    },
  };
};

const PREFIX = fieldId('');

/** The fields that stand in a part of the page, in order, each once. */
const fieldsIn = (part: Element): readonly string[] => {
  const inputs = part.querySelectorAll('input, textarea, select, [role=radiogroup]');
  const ids = [...inputs].map((input) => input.closest(`[id^="${PREFIX}"]`)?.id.slice(PREFIX.length));
  return [...new Set(ids.filter((id) => id !== undefined))];
};

/** The field that has the cursor, where it is one that Enter goes on from: in several lines Enter is a line more. */
export const fieldWithCursor = (part: Element): string | null => {
  const here = document.activeElement;
  if (here === null || !part.contains(here) || !here.matches('input, select, [role=radio]')) return null;
  return here.closest(`[id^="${PREFIX}"]`)?.id.slice(PREFIX.length) ?? null;
};

/** Brings the cursor to the field after the one that has it, with its text chosen as Tab does. False after the last. */
export const focusNextField = (part: Element): boolean => {
  const here = fieldWithCursor(part);
  const all = fieldsIn(part);
  const next = here === null ? undefined : all[all.indexOf(here) + 1];
  if (next === undefined || !focusField(next)) return false;
  chooseText();
  return true;
};

/** Chooses the text of the field that has the cursor, so that typing replaces it. */
export const chooseText = (): void => {
  const here = document.activeElement;
  if (here instanceof HTMLInputElement && here.type === 'text') here.select();
};

/** Brings the cursor to a field, or to the answer of a radio row. False when it isn't in the page. */
export const focusField = (field: string, place?: FormPlace): boolean => {
  const element = document.getElementById(fieldId(field, place));
  if (element === null) return false;
  const inner = element.matches('input, textarea, select, button')
    ? element
    : (element.querySelector<HTMLElement>('[tabindex="0"], input:checked') ??
      element.querySelector<HTMLElement>('input'));
  inner?.focus();
  return inner !== null;
};
