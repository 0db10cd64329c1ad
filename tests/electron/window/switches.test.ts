import { expect, test } from 'vitest';
import { OWN_SWITCHES, strangeSwitches } from '../../../electron/window/switches.ts';

const HARMFUL = [
  ...['remote-debugging-port=9222', 'remote-debugging-pipe', 'remote-debugging-address=0.0.0.0'],
  ...['inspect', 'inspect=0', 'inspect-brk', 'inspect-port=9229', 'inspect-publish-uid=http'],
  ...['js-flags=--expose-gc', 'proxy-server=http://evil.example:8080', 'proxy-pac-url=data:,x', 'no-sandbox'],
  ...['host-resolver-rules=MAP * 10.0.0.1', 'host-rules=MAP * 10.0.0.1', 'disable-web-security'],
  ...['allow-running-insecure-content', 'ignore-certificate-errors', 'disable-site-isolation-trials'],
  ...['disable-features=x', 'enable-features=x', 'enable-blink-features=x', 'enable-logging', 'log-file=x'],
  ...['log-net-log=/tmp/x', 'load-extension=/x', 'renderer-cmd-prefix=x', 'utility-cmd-prefix=x'],
  ...[
    'gpu-launcher=x',
    'disk-cache-dir=/x',
    'trace-startup',
    'crash-dumps-dir=/x',
    'auto-open-devtools-for-tabs',
  ],
  ...['require=/x', 'unsafely-treat-insecure-origin-as-secure=http://x', 'disable-renderer-backgrounding'],
] as const;

test.each(HARMFUL)('--%s is not taken', (given) => {
  const name = given.split('=')[0];
  expect(strangeSwitches([`--${given}`], 'linux')).toEqual([name]);
  expect(strangeSwitches([`-${given}`], 'linux')).toEqual([name]);
  // Windows reads these as switches too.
  expect(strangeSwitches([`/${given}`], 'win32')).toEqual([name]);
  expect(strangeSwitches([`--${given.toUpperCase()}`], 'win32')).toEqual([name?.toUpperCase()]);
});

test('-r, which loads a script before main, is not taken, nor what stands behind an end of switches', () => {
  expect(strangeSwitches(['-r', 'x.js'], 'win32')).toEqual(['r']);
  expect(strangeSwitches(['--', '--inspect'], 'win32')).toEqual(['', 'inspect']);
});

test('its own, and those of accessibility and remote desktops, are', () => {
  const given = [
    ...['--test-data-only', '--user-data-dir=C:\\Test', '--force-renderer-accessibility=complete'],
    ...['--disable-gpu', '--lang=nb', '--force-device-scale-factor=1.5', '--force-high-contrast'],
  ];
  expect(strangeSwitches(given, 'win32')).toEqual([]);
  expect(strangeSwitches(['C:\\fil.txt', '/home/x'], 'linux')).toEqual([]);
  expect(strangeSwitches([], 'win32')).toEqual([]);
});

test('a name tells, and not how it begins', () => {
  expect(strangeSwitches(['--lang-x', '--disable-gpu-sandbox', '--user-data-dirx=1'], 'win32')).toEqual([
    'lang-x',
    'disable-gpu-sandbox',
    'user-data-dirx',
  ]);
});

test('what the program sets itself leads nowhere', () => {
  expect(OWN_SWITCHES).toMatchObject({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'no-proxy-server': '',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
    'disable-breakpad': '',
    'disable-http-cache': '',
    'disable-gpu-shader-disk-cache': '',
  });
});
