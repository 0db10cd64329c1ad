/**
 * SECURITY: what every start of the program tells Chromium: no address is looked up and no proxy asked, WebRTC opens
 * no socket of its own, and neither a cache nor a dump of memory goes to the disk.
 */
export const OWN_SWITCHES: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'no-proxy-server': '',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-http-cache': '',
  'disable-gpu-shader-disk-cache': '',
  'disable-breakpad': '',
};

/** What may stand on the installed program's command line: its own, and what people and remote desktops need to see. */
const TAKEN: ReadonlySet<string> = new Set([
  'test-data-only',
  'user-data-dir',
  'force-renderer-accessibility',
  'force-high-contrast',
  'force-device-scale-factor',
  'disable-gpu',
  'lang',
]);

/**
 * Switches on a command line that the installed program doesn't take, by name. A list of what is taken, and not of
 * what harms: whoever can write a shortcut could open a debugger's port, a proxy or V8's own switches, and Chromium
 * has some fifteen hundred of them.
 */
export function strangeSwitches(args: readonly string[], platform: NodeJS.Platform): readonly string[] {
  // Windows takes `/name` and `-name` too, in any case.
  const prefix = platform === 'win32' ? /^(?:--?|\/)/ : /^--?/;
  return args
    .filter((arg) => prefix.test(arg))
    .map((arg) => arg.replace(prefix, '').split('=')[0] ?? '')
    .filter((name) => !TAKEN.has(platform === 'win32' ? name.toLowerCase() : name));
}
