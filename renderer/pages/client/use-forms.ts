import { createContext, use, useSyncExternalStore } from 'react';
import type { ClientForms, LiveClient } from './client-forms.ts';

const FormsContext = createContext<ClientForms | null>(null);

export const FormsProvider = FormsContext;

/** The forms of the client that the page shows. */
export const useForms = (): ClientForms => {
  const forms = use(FormsContext);
  if (forms === null) throw new Error('A part of the client page stands outside it');
  return forms;
};

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
