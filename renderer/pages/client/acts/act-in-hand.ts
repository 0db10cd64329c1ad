import { ACT_NAMES, type ActName } from '../../../../shared/record/acts/acts.ts';
import type { ClientForms } from '../client-forms.ts';

/** The act that a dialog stands open for, and the record that it is about. */
export interface OpenAct {
  readonly act: ActName;
  readonly record: string | null;
}

/** The act that was open when the program locked, to go on with it. */
export function resumedAct({ resumed }: Pick<ClientForms, 'resumed'>): OpenAct | null {
  if (resumed?.form !== 'act') return null;
  const [name = '', record = ''] = resumed.subject.split(' ');
  const act = ACT_NAMES.find((one) => one === name);
  return act === undefined ? null : { act, record: record === 'new' ? null : record };
}
