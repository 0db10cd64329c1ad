import type { ElectronApplication } from '@playwright/test';

/** Everything that the windows of a program complain of: warnings and errors on the console, errors nobody caught. */
export const complaintsOf = (app: ElectronApplication): { readonly take: () => readonly string[] } => {
  const heard: string[] = [];
  const context = app.context();
  context.on('console', (message) => {
    const { url } = message.location();
    // The substitute host's browser looks for a picture beside the address; no window of Electron's does.
    if (url.endsWith('/favicon.ico')) return;
    // The test looks into a paper with scripts of its own, and the paper's frame lets none run.
    if (url === 'about:srcdoc' && message.text().startsWith('Blocked script execution')) return;
    if (['warning', 'error'].includes(message.type())) heard.push(`${message.text()} ${url}`);
  });
  context.on('weberror', (thrown) => heard.push(thrown.error().message));
  return { take: () => heard.splice(0) };
};
