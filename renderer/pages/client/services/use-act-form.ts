import { useEffect, useState } from 'react';
import type { Fault } from '../../../../shared/record/fault.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import { api } from '../../../api.ts';
import { focusField } from '../../../fields/form-context.tsx';
import { createFormStore, type FaultsOf, type FormStore } from '../../../fields/form-store.ts';
import { useOpenPage } from '../use-forms.ts';
import type { Editing } from './editing.ts';

/** A form that is recorded by an act of its own: a decision, a process or a diagnosis. Its draft is kept while it is typed. */
export interface ActForm {
  readonly store: FormStore;
  readonly busy: boolean;
  readonly failure: unknown;
  /** Records what is typed; with faults the cursor goes to the first of them. */
  readonly record: () => void;
  /** Leaves the form; what is typed stays as a draft. */
  readonly leave: () => void;
  /** Leaves the form and drops what is typed. */
  readonly discard: () => void;
}

interface ActFormOptions {
  readonly form: Editing['form'];
  /** The record's id, or `new`. */
  readonly subject: string;
  readonly base: Typed;
  readonly faultsOf: FaultsOf;
  /** Records the draft that is kept. */
  readonly record: () => Promise<{ readonly faults: readonly Fault[] }>;
  readonly onLeft: () => void;
  /** The field that the cursor goes to when the form is left; the beginning of the area where none is given. */
  readonly back?: string;
}

export const useActForm = ({
  form,
  subject,
  base,
  faultsOf,
  record,
  onLeft,
  back,
}: ActFormOptions): ActForm => {
  const { forms, reload } = useOpenPage();
  const draft = forms.drafts().find((one) => one.form === form && one.subject === subject) ?? null;
  const [store] = useState(() => createFormStore(base, draft?.typed ?? {}, faultsOf, draft?.focus ?? null));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => forms.keepForm(form, subject, store), [forms, form, subject, store]);

  const toFirst = (faults: readonly Fault[]): void => {
    const [first] = faults;
    if (first !== undefined) focusField(first.field);
  };
  const act = async (what: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await forms.flush();
      await what();
    } catch (reason) {
      setFailure(reason);
    }
    setBusy(false);
  };
  const leave = async (): Promise<void> => {
    onLeft();
    await reload(back ?? null);
  };
  const isTyped = (): boolean => Object.keys(store.touched()).length > 0;

  return {
    store,
    busy,
    failure,
    record: () => {
      store.setStrict();
      if (store.faults().length > 0) {
        toFirst(store.faults());
        return;
      }
      void act(async () => {
        if (isTyped()) {
          const { faults } = await record();
          if (faults.length > 0) {
            store.setFound(faults);
            toFirst(faults);
            return;
          }
        }
        await leave();
      });
    },
    leave: () => void act(leave),
    discard: () =>
      void act(async () => {
        if (isTyped()) await api.dropDraft({ client: forms.id, form, subject });
        await leave();
      }),
  };
};
