import type { App, Session, WebContents } from 'electron';
import { ORIGIN, SCHEME } from './origin.ts';

/** SECURITY: a session in which nothing can be reached, asked for or fetched but the program's own files. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isOurs(details.url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // Dictionaries are fetched beside the session's own requests: from an address that nobody can ever have.
  session.setSpellCheckerDictionaryDownloadURL('https://nowhere.invalid/');
}

/** SECURITY: no window, whoever opens it, may go elsewhere, open another, or hold a webview. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isPreview(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}

const isOurs = (url: string): boolean => {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}` === ORIGIN && protocol === `${SCHEME}:`;
};

/** The preview of a paper is a frame of text that the window hands it: it has no address. */
const isPreview = (url: string): boolean => url === 'about:srcdoc';
