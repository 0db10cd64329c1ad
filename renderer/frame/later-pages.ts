import { createElement, lazy, useState, type ComponentType } from 'react';

interface Later<P extends object> {
  /** Stands in the routes; what is there when one goes to it is shown at once, and takes what is typed next. */
  readonly Page: ComponentType<P>;
  readonly load: () => Promise<unknown>;
}

/**
 * A page that the first screen doesn't need: it loads behind it, and is there when one goes to it. The schemas are
 * told not to compile before the first of them is made, whichever page brings them along.
 */
const later = <P extends object>(fetchPage: () => Promise<ComponentType<P>>): Later<P> => {
  let loaded: ComponentType<P> | null = null;
  const load = async (): Promise<{ readonly default: ComponentType<P> }> => {
    await import('../schemas-without-eval.ts');
    loaded = await fetchPage();
    return { default: loaded };
  };
  const Awaited = lazy(load);
  const Page = (props: P) => {
    // Once for each visit: another component in the same place would begin the page anew.
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? Awaited);
    return createElement(Shown, props);
  };
  return { Page, load };
};

const start = later(async () => (await import('../pages/start/StartPage.tsx')).StartPage);
const clients = later(async () => (await import('../pages/clients/ClientsPage.tsx')).ClientsPage);
const client = later(async () => (await import('../pages/client/ClientPage.tsx')).ClientPage);
const ready = later(async () => (await import('../pages/ready/ReadyPage.tsx')).ReadyPage);
const keys = later(async () => (await import('../palette/KeysDialog.tsx')).KeysDialog);
const extract = later(async () => (await import('../pages/extract/ExtractPage.tsx')).ExtractPage);
const scoring = later(async () => (await import('../pages/practice/ScoringPage.tsx')).ScoringPage);
const settings = later(async () => (await import('../pages/settings/SettingsPage.tsx')).SettingsPage);

export const { Page: StartPage } = start;
export const { Page: ClientsPage } = clients;
export const { Page: ClientPage } = client;
export const { Page: ReadyPage } = ready;
export const { Page: KeysDialog } = keys;
export const { Page: ExtractPage } = extract;
export const { Page: ScoringPage } = scoring;
export const { Page: SettingsPage } = settings;

/** Fetches the later pages while nothing else is going on. */
export const loadLaterPages = (): void => {
  requestIdleCallback(() => {
    // A page that can't be fetched now is fetched again, and complains, when one goes to it.
    void Promise.allSettled(
      [start, clients, client, ready, keys, extract, settings, scoring].map(({ load }) => load()),
    );
  });
};
