import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PlanLine } from '../../../../shared/record/acts/act.ts';
import { ACTS, type ActName } from '../../../../shared/record/acts/acts.ts';
import type { Client } from '../../../../shared/record/client.ts';
import type { FormContext } from '../../../../shared/record/forms/reading.ts';
import type { Typed } from '../../../../shared/record/forms/typed.ts';
import { api } from '../../../api.ts';
import { focusField } from '../../../fields/form-context.tsx';
import { createFormStore, type FormStore } from '../../../fields/form-store.ts';
import { useOpenPage } from '../use-forms.ts';
import { actSubject, typedOf } from './act-form.ts';

/** The field in which stands what she chose to go along, so that a lock keeps that too. */
const CHOSEN = 'chosen';
/** Stands for the id of what the act adds, while it is only looked at. */
const NEW_ID = 'new';

export interface ActInHand {
  readonly store: FormStore;
  /** What it would do with what is typed now; null: something is missing or wrong. */
  readonly plan: readonly PlanLine[] | null;
  /** What would go along if she chose nothing else: what the boxes are about. */
  readonly proposed: readonly PlanLine[];
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string, chosen: boolean) => void;
  readonly busy: boolean;
  readonly failure: unknown;
  /** Does it; with faults the cursor goes to the first of them. */
  readonly apply: () => void;
  /** Leaves it and drops what is typed. */
  readonly drop: () => void;
}

const chosenOf = (typed: Typed): readonly string[] | null => {
  const text = typed[CHOSEN];
  return text === undefined || text === '' ? null : text.split(' ').filter((id) => id !== '-');
};

/** What an act would do: the same function as the vault process runs, on the client as the window has it. */
const look = (
  act: ActName,
  record: string | null,
  client: Client,
  context: FormContext,
  typed: Typed,
  chosen: readonly string[] | null,
) =>
  ACTS[act](
    client,
    { record, typed, chosen },
    // Whether a number is taken only the database knows: it answers when the act is done.
    { ...context, newId: NEW_ID, isTaken: () => false },
  );

/** An act on the client: what is typed is kept while it is open, and what it would do is told as it is typed. */
export function useAct(act: ActName, record: string | null, onDone: () => void): ActInHand {
  const { forms, reload } = useOpenPage();
  const subject = actSubject(act, record);
  const { client } = forms.live();
  const [store] = useState(() => {
    const draft = forms.drafts().find((one) => one.form === 'act' && one.subject === subject);
    return createFormStore(
      typedOf(act, record, client),
      draft?.typed ?? {},
      (typed) => {
        const acted = look(act, record, client, forms.context, typed, null);
        return acted.ok ? [] : acted.faults;
      },
      draft?.focus ?? null,
    );
  });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => forms.keepForm('act', subject, store), [forms, subject, store]);

  const typed = useSyncExternalStore(store.subscribe, store.all);
  const chosen = chosenOf(typed);
  const acted = look(act, record, client, forms.context, typed, chosen);
  const asProposed = chosen === null ? acted : look(act, record, client, forms.context, typed, null);
  const proposed = (asProposed.ok ? asProposed.plan : []).filter(
    ({ does, record: { kind } }) =>
      (does === 'ends' || does === 'stands') && (kind === 'decision' || kind === 'rehabilitation'),
  );
  const ids = proposed.filter(({ does }) => does === 'ends').map((line) => line.record.id);

  const work = async (what: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await what();
    } catch (reason) {
      setFailure(reason);
    }
    setBusy(false);
  };

  return {
    store,
    plan: acted.ok ? acted.plan : null,
    proposed,
    isChosen: (id) => (chosen ?? ids).includes(id),
    choose: (id, along) => {
      const others = (chosen ?? ids).filter((one) => one !== id);
      // A dash, so that nobody chosen isn't the same as nothing chosen yet.
      store.set(CHOSEN, ['-', ...others, ...(along ? [id] : [])].join(' '));
    },
    busy,
    failure,
    apply: () => {
      store.setStrict();
      const [first] = store.faults();
      if (first !== undefined) {
        focusField(first.field, 'act');
        return;
      }
      void work(async () => {
        await forms.flush();
        const { [CHOSEN]: _, ...answers } = store.all();
        const done = await api.act({
          client: forms.id,
          act,
          record,
          typed: answers,
          chosen: chosen === null ? null : [...chosen],
          apply: true,
        });
        if (done.faults.length > 0) {
          store.setFound(done.faults);
          focusField(done.faults[0]?.field ?? '', 'act');
          return;
        }
        onDone();
        await reload();
      });
    },
    drop: () =>
      void work(async () => {
        onDone();
        await forms.forget('act', subject, store);
        if (Object.keys(store.touched()).length > 0)
          await api.dropDraft({ client: forms.id, form: 'act', subject });
      }),
  };
}
