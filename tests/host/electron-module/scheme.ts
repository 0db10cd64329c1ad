/**
 * Chromium knows none of the app's own schemes, so `app://bundle/x` is `https://bundle.app.electron-host.test/x` in the
 * page, and `app://bundle/x` in everything the main process sees.
 */
const suffix = 'electron-host.test';
const schemes = new Set<string>();

export const addScheme = (scheme: string): void => void schemes.add(scheme);

export function toChromium(url: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (scheme === undefined || host === undefined || !schemes.has(scheme)) return url;
  return `https://${host}.${scheme}.${suffix}${rest ?? ''}`;
}

export function toApp(url: string): string {
  const [, host, scheme, rest] =
    /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.electron-host\.test(?=[/?#]|$)(.*)$/is.exec(url) ?? [];
  return scheme === undefined || host === undefined ? url : `${scheme}://${host}${rest ?? ''}`;
}

/** `app://bundle` of `app://bundle/index.html`; `null`, as a word, where there is none. */
export function originOf(url: string): string {
  return /^[a-z][a-z0-9+-]*:\/\/[^/?#]+/i.exec(url)?.[0] ?? 'null';
}
