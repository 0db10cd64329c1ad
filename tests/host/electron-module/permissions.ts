import type { Browser } from '../chromium/browser.ts';
import { note } from './notes.ts';
import { permitted } from './session.ts';

/** Chromium's names of permissions, with Electron's where they differ. */
const electronNames: Readonly<Record<string, string>> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'display-capture': 'display-capture',
  'window-management': 'window-management',
  'idle-detection': 'idle-detection',
  'local-fonts': 'local-fonts',
  'persistent-storage': 'persistent-storage',
  'speaker-selection': 'speaker-selection',
  'storage-access': 'storage-access',
  'keyboard-lock': 'keyboard-lock',
  'pointer-lock': 'pointer-lock',
};

/** Asks the app's handlers once about every permission, beforehand, and tells Chromium. */
export async function applyPermissions(browser: Browser): Promise<void> {
  await Promise.all(
    Object.entries(electronNames).map(async ([name, electronName]) => {
      const granted = await permitted(electronName);
      if (granted === undefined) return;
      const setting = granted ? 'granted' : 'denied';
      await browser.root
        .send('Browser.setPermission', { permission: { name }, setting })
        .catch((error: unknown) => note('permission unknown to Chromium', { name, error: String(error) }));
    }),
  );
}
