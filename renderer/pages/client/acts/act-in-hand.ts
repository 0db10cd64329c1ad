import { ACT_NAMES, type ActName } from '../../../../shared/record/acts/acts.ts';
import type { ClientForms } from '../client-forms.ts';
import { actSubject } from './act-form.ts';

/** The act that a dialog stands open for, and the record that it is about. */
export interface OpenAct {
  readonly act: ActName;
  readonly record: string | null;
}

/** The act that was open when the program locked, to go on with it. */
export const resumedAct = ({ resumed }: Pick<ClientForms, 'resumed'>): OpenAct | null =>
  resumed?.form === 'act' ? actOf(resumed.subject) : null;

/** An open act as text, under which it is held over a lock; '' for none. */
export const actText = (open: OpenAct | null): string =>
  open === null ? '' : actSubject(open.act, open.record);

/** The act that such a text says; null for none. */
export const actOf = (text: string): OpenAct | null => {
  const [name = '', record = ''] = text.split(' ');
  const act = ACT_NAMES.find((one) => one === name);
  return act === undefined ? null : { act, record: record === 'new' ? null : record };
};
