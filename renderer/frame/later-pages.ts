import { lazy } from 'react';

/**
 * Pages that the first screen doesn't need: they load behind it, and are there when one goes to them. The schemas
 * are told not to compile before the first of them is made, whichever page brings them along.
 */
const later =
  <P>(load: () => Promise<P>) =>
  async (): Promise<{ readonly default: P }> => {
    await import('../schemas-without-eval.ts');
    return { default: await load() };
  };

const loadClientPage = later(async () => (await import('../pages/client/ClientPage.tsx')).ClientPage);
const loadExtractPage = later(async () => (await import('../pages/extract/ExtractPage.tsx')).ExtractPage);
const loadSettingsPage = later(async () => (await import('../pages/settings/SettingsPage.tsx')).SettingsPage);
const loadStartPage = later(async () => (await import('../pages/start/StartPage.tsx')).StartPage);
const loadReadyPage = later(async () => (await import('../pages/ready/ReadyPage.tsx')).ReadyPage);

const loadKeysDialog = later(async () => (await import('../palette/KeysDialog.tsx')).KeysDialog);

export const StartPage = lazy(loadStartPage);
export const ReadyPage = lazy(loadReadyPage);
export const ClientPage = lazy(loadClientPage);
export const ExtractPage = lazy(loadExtractPage);
export const SettingsPage = lazy(loadSettingsPage);
export const KeysDialog = lazy(loadKeysDialog);

/** Fetches the later pages while nothing else is going on. */
export const loadLaterPages = (): void => {
  requestIdleCallback(() => {
    // A page that can't be fetched now is fetched again, and complains, when one goes to it.
    void Promise.allSettled(
      [loadStartPage, loadClientPage, loadReadyPage, loadKeysDialog, loadExtractPage, loadSettingsPage].map(
        (load) => load(),
      ),
    );
  });
};
