import { createContext, use, useSyncExternalStore } from 'react';
import type { OpenAct } from './acts/act-in-hand.ts';
import type { ClientForms, LiveClient } from './client-forms.ts';
import type { Reload } from './use-begin.ts';
import type { Editing } from './services/editing.ts';

/** What the parts of the client page share. */
export interface OpenPage {
  readonly forms: ClientForms;
  /** Keeps what is typed and reads the client anew, after an act that changed the record. `field`: where the cursor goes. */
  readonly reload: Reload;
  /** Begins a registration; where one is being written, the cursor goes to its date. */
  readonly begin: () => void;
  /** Begins the correction of a signed registration. */
  readonly correct: (registration: string) => void;
  /** Reads the client anew and goes to the date of the draft that was just begun. */
  readonly goToDraft: () => Promise<void>;
  /** Why no registration could be begun; null when nothing failed. */
  readonly beginFailure: unknown;
  /** The form of a decision or a process that stands open in area 5. */
  readonly editing: Editing | null;
  readonly edit: (editing: Editing | null) => void;
  /** Opens the dialog of an act on the client. */
  readonly openAct: (open: OpenAct) => void;
  /** Opens what is asked about a registration by its date: see `RegistrationAct`. */
  readonly openRegistrationAct: (about: string) => void;
  /** Which paper the view of papers shows: the id of its registration, `blank`, or '' for the card in force. */
  readonly paper: string;
  readonly showPaper: (paper: string) => void;
  /** Says that the registration is signed, and offers the card. */
  readonly onSigned: () => void;
}

export const OpenPageContext = createContext<OpenPage | null>(null);

export const useOpenPage = (): OpenPage => {
  const page = use(OpenPageContext);
  if (page === null) throw new Error('A part of the client page stands outside it');
  return page;
};

/** The forms of the client that the page shows. */
export const useForms = (): ClientForms => useOpenPage().forms;

/**
 * One fact of the client as it is typed. `select` gives a text, number or the like, so that a keystroke which
 * doesn't change the fact renders nothing.
 */
export const useLive = <T extends string | number | boolean | null>(select: (live: LiveClient) => T): T => {
  const forms = useForms();
  return useSyncExternalStore(forms.subscribe, () => select(forms.live()));
};

/** The whole client as it is typed, for a part that shows much of it. */
export const useLiveClient = (): LiveClient => {
  const forms = useForms();
  return useSyncExternalStore(forms.subscribe, forms.live);
};
