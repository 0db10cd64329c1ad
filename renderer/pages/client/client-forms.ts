import type { Draft, FormKind } from '../../../shared/ipc/schemas.ts';
import type { Client } from '../../../shared/record/client.ts';
import type { Fault } from '../../../shared/record/fault.ts';
import { contactsToTyped, parseContacts } from '../../../shared/record/forms/contacts-form.ts';
import { parsePerson, personToTyped } from '../../../shared/record/forms/person-form.ts';
import type { FormContext } from '../../../shared/record/forms/reading.ts';
import { parseRegistration, registrationToTyped } from '../../../shared/record/forms/registration-form.ts';
import type { Typed } from '../../../shared/record/forms/typed.ts';
import { validRegistration, type Registration } from '../../../shared/record/registration.ts';
import { missingForSigning } from '../../../shared/record/signing.ts';
import { createFormStore, type FormStore } from '../../fields/form-store.ts';
import { createKeeper, type Keeper, type Kept } from '../../fields/keeper.ts';

/** The client as the window has it this moment: the record, with what is typed read into it. */
export interface LiveClient {
  readonly client: Client;
  /** The registration that is being written; null when there is none. */
  readonly draft: Registration | null;
  /** The signed registration in force on the draft's date, or today: where previous values come from. */
  readonly previous: Registration | null;
  /** What stands in the way of signing, in card order. */
  readonly missing: readonly Fault[];
}

export interface OpenedClient {
  readonly client: Client;
  readonly drafts: readonly Draft[];
}

export interface Keeping {
  readonly client: string;
  readonly form: FormKind;
  readonly subject: string;
  readonly typed: Typed;
  readonly focus: string | null;
}

export type Keep = (
  keeping: Keeping,
) => Promise<{ readonly savedAt: string; readonly faults: readonly Fault[] }>;

/** The forms of an open client: what is typed, kept and read, outside React. */
export interface ClientForms {
  readonly id: string;
  /** Another number each time the client is read. */
  readonly opened: number;
  /** What stands as typed in forms that are recorded by an act, now. */
  readonly drafts: () => readonly Draft[];
  /** The draft that was kept last, when the client was opened to go on with it. */
  readonly resumed: Draft | null;
  readonly context: FormContext;
  readonly person: FormStore;
  readonly contacts: FormStore;
  readonly registration: FormStore | null;
  readonly live: () => LiveClient;
  readonly kept: () => Kept;
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps the form while it is open; the undo keeps what is left. For forms beside person and registration too. */
  readonly keepForm: (form: FormKind, subject: string, store: FormStore) => () => void;
  /** Ends keeping a form that is dropped, when the last of it is kept: then its draft can be dropped too. */
  readonly forget: (form: FormKind, subject: string, store: FormStore) => Promise<void>;
  /** Keeps what is typed until the returned undo is called. */
  readonly start: () => () => void;
  /** Keeps everything now. */
  readonly flush: () => Promise<void>;
  readonly flushWithFocus: () => Promise<void>;
  /** The field that the cursor is to go to when its area is shown. */
  readonly wanted: () => string | null;
  readonly want: (field: string | null) => void;
}

let timesOpened = 0;

const draftOf = (drafts: readonly Draft[], form: FormKind, subject: string): Draft | undefined =>
  drafts.find((draft) => draft.form === form && draft.subject === subject);

export const createClientForms = (
  { client, drafts: found }: OpenedClient,
  context: FormContext,
  keep: Keep,
  resume: boolean,
): ClientForms => {
  const record = client.registrations.find((one) => one.status === 'draft') ?? null;
  const personDraft = draftOf(found, 'person', client.id);
  const contactsDraft = draftOf(found, 'contacts', client.id);
  const registrationDraft = record === null ? undefined : draftOf(found, 'registration', record.id);

  const person = createFormStore(
    personToTyped(client),
    personDraft?.typed ?? {},
    (typed) => parsePerson(typed, client, context).faults,
    personDraft?.focus ?? null,
  );
  const contacts = createFormStore(
    contactsToTyped(client.contacts),
    contactsDraft?.typed ?? {},
    (typed) => parseContacts(typed, client.contacts, context).faults,
    contactsDraft?.focus ?? null,
  );
  const registration =
    record === null
      ? null
      : createFormStore(
          registrationToTyped(record),
          registrationDraft?.typed ?? {},
          (typed) => parseRegistration(typed, record, context).faults,
          registrationDraft?.focus ?? null,
        );

  const latest = found.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0] ?? null;
  const resumed = resume ? latest : null;
  let wanted = resumed?.focus ?? null;
  let kept: Kept = { savedAt: latest?.savedAt ?? null, failure: null };
  let live: {
    readonly person: Typed;
    readonly contacts: Typed;
    readonly registration: Typed | null;
    readonly value: LiveClient;
  } | null = null;
  const listeners = new Set<() => void>();
  const keepers = new Map<FormStore, Keeper>();
  let drafts = found;

  const read = (): LiveClient => {
    const draft =
      registration === null || record === null
        ? null
        : { ...record, ...parseRegistration(registration.all(), record, context).content };
    const now: Client = {
      ...client,
      ...parsePerson(person.all(), client, context).person,
      contacts: parseContacts(contacts.all(), client.contacts, context).contacts,
      registrations: client.registrations.map((one) => (draft !== null && one.id === draft.id ? draft : one)),
    };
    return {
      client: now,
      draft,
      previous: validRegistration(client.registrations, draft?.date ?? context.today),
      missing: draft === null ? [] : missingForSigning(now, draft, context),
    };
  };

  const keepForm = (form: FormKind, subject: string, store: FormStore): (() => void) => {
    const whole = form !== 'person' && form !== 'registration';
    const keeper = createKeeper({
      store,
      keep: async (focus) => {
        const typed = whole ? store.all() : store.touched();
        // From now on: who opens the form again right after leaving it finds what was typed.
        drafts = [
          ...drafts.filter((one) => one.form !== form || one.subject !== subject),
          { form, subject, typed, focus, savedAt: kept.savedAt ?? '' },
        ];
        const answer = await keep({ client: client.id, form, subject, typed, focus });
        if (store.touched() === typed || store.all() === typed) store.setFound(answer.faults);
        return answer;
      },
      onKept: (now) => {
        kept = { savedAt: now.savedAt ?? kept.savedAt, failure: now.failure };
        for (const listener of listeners) listener();
      },
    });
    keepers.set(store, keeper);
    return () => {
      keepers.delete(store);
      void keeper.flush().finally(keeper.stop);
    };
  };

  const all = async (of: (keeper: Keeper) => Promise<void>): Promise<void> => {
    await Promise.all([...keepers.values()].map(of));
  };

  timesOpened += 1;
  return {
    id: client.id,
    opened: timesOpened,
    drafts: () => drafts,
    resumed,
    context,
    person,
    contacts,
    registration,
    live: () => {
      const typed = {
        person: person.all(),
        contacts: contacts.all(),
        registration: registration?.all() ?? null,
      };
      if (
        live?.person !== typed.person ||
        live.contacts !== typed.contacts ||
        live.registration !== typed.registration
      )
        live = { ...typed, value: read() };
      return live.value;
    },
    kept: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      const offs = [
        person.subscribe(listener),
        contacts.subscribe(listener),
        registration?.subscribe(listener),
      ];
      return () => {
        listeners.delete(listener);
        for (const off of offs) off?.();
      };
    },
    keepForm,
    forget: async (form, subject, store) => {
      const keeper = keepers.get(store);
      await keeper?.flush();
      keeper?.stop();
      drafts = drafts.filter((one) => one.form !== form || one.subject !== subject);
    },
    start: () => {
      const stops = [
        keepForm('person', client.id, person),
        keepForm('contacts', client.id, contacts),
        ...(registration === null || record === null
          ? []
          : [keepForm('registration', record.id, registration)]),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    flush: () => all((keeper) => keeper.flush()),
    flushWithFocus: () => {
      const last = [...keepers].filter(([store]) => store.within());
      return all((keeper) =>
        last.some(([, one]) => one === keeper) ? keeper.flushWithFocus() : keeper.flush(),
      );
    },
    wanted: () => wanted,
    want: (field) => {
      wanted = field;
    },
  };
};
