import type { FormKind } from '../../../../shared/ipc/schemas.ts';
import type { Client } from '../../../../shared/record/client.ts';
import type { ClientForms } from '../client-forms.ts';
import type { AreaNumber, Asked } from '../views.ts';

const FORMS = ['decision', 'rehabilitation', 'diagnosis'] as const;

/** The form of a decision, a process or a diagnosis that stands open, and the record that it is about. */
export interface Editing {
  readonly form: Extract<FormKind, (typeof FORMS)[number]>;
  /** The record's id, or `NEW`. */
  readonly subject: string;
}

/** Stands for the id of what isn't recorded yet. */
export const NEW = 'new';

/** The form of a record that is a decision, a process, or a diagnosis that is being written; null for another. */
export function formOf(
  {
    decisions,
    rehabilitations,
    registrations,
  }: Pick<Client, 'decisions' | 'rehabilitations' | 'registrations'>,
  record: string | null,
): Editing | null {
  if (record === null) return null;
  const has = ({ id }: { readonly id: string }): boolean => id === record;
  if (decisions.some(has)) return { form: 'decision', subject: record };
  if (registrations.some(({ status, diagnoses }) => status === 'draft' && diagnoses.some(has)))
    return { form: 'diagnosis', subject: record };
  return rehabilitations.some(has) ? { form: 'rehabilitation', subject: record } : null;
}

/** The form that the address asks for, until the cursor has been there. */
export const askedForm = (
  forms: Pick<ClientForms, 'live' | 'wanted'>,
  { field, record }: Asked,
): Editing | null =>
  field === null || forms.wanted() !== field ? null : formOf(forms.live().client, record);

/** The form that was open when the program locked, to go on with it. */
export function resumedForm(forms: Pick<ClientForms, 'resumed' | 'wanted'>): Editing | null {
  const { resumed } = forms;
  if (resumed?.focus == null || forms.wanted() !== resumed.focus) return null;
  return editingOf(`${resumed.form} ${resumed.subject}`);
}

/** An open form as text, under which it is held over a lock; '' for none. */
export const editingText = (editing: Editing | null): string =>
  editing === null ? '' : `${editing.form} ${editing.subject}`;

/** The form that such a text says; null for none. */
export const editingOf = (text: string): Editing | null => {
  const [name = '', subject = ''] = text.split(' ');
  const form = FORMS.find((one) => one === name);
  return form === undefined ? null : { form, subject };
};

/** The area in which a form stands. */
export const areaOf = ({ form }: Editing): AreaNumber => (form === 'diagnosis' ? 4 : 5);
