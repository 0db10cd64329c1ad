import { lazy } from 'react';

/**
 * Pages that the first screen doesn't need: they load behind it, and are there when one goes to them. The schemas
 * are told not to compile before the first of them is made.
 */
const loadClientPage = async () => {
  await import('../schemas-without-eval.ts');
  const { ClientPage } = await import('../pages/client/ClientPage.tsx');
  return { default: ClientPage };
};

const loadExtractPage = async () => {
  const { ExtractPage } = await import('../pages/extract/ExtractPage.tsx');
  return { default: ExtractPage };
};

const loadSettingsPage = async () => {
  const { SettingsPage } = await import('../pages/settings/SettingsPage.tsx');
  return { default: SettingsPage };
};

const loadStartPage = async () => {
  const { StartPage } = await import('../pages/start/StartPage.tsx');
  return { default: StartPage };
};

const loadReadyPage = async () => {
  const { ReadyPage } = await import('../pages/ready/ReadyPage.tsx');
  return { default: ReadyPage };
};

export const StartPage = lazy(loadStartPage);
export const ReadyPage = lazy(loadReadyPage);
export const ClientPage = lazy(loadClientPage);
export const ExtractPage = lazy(loadExtractPage);
export const SettingsPage = lazy(loadSettingsPage);

/** Fetches the later pages while nothing else is going on. */
export const loadLaterPages = (): void => {
  requestIdleCallback(() => {
    // A page that can't be fetched now is fetched again, and complains, when one goes to it.
    void Promise.allSettled(
      [loadStartPage, loadClientPage, loadReadyPage, loadExtractPage, loadSettingsPage].map((load) => load()),
    );
  });
};
