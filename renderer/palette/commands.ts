import { clientText } from '../../shared/text/client.ts';
import { frameText } from '../../shared/text/frame.ts';
import { paletteText } from '../../shared/text/palette.ts';
import { practiceText } from '../../shared/text/practice.ts';
import { settingsText } from '../../shared/text/settings.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import type { KeyNow } from '../frame/keys.ts';
import { areaName } from '../parts/area-name.ts';
import {
  AREA_NUMBERS,
  FURTHER_VIEWS,
  furtherViewNames,
  viewPath,
  type ClientView,
} from '../pages/client/views.ts';
import { sectionPath, sectionsFor } from '../pages/settings/sections.ts';
import { keyText, type Entry } from './entries.ts';

const PAGES = ['start', 'clients', 'ready', 'extract'] as const;

/** What opens the search is no command in it, nor is what goes on from the field that has the cursor. */
const NO_COMMANDS: readonly string[] = ['Ctrl+K', 'Enter'];

/** What the keys that hold now do, as commands: many laptops want a second key for the F keys. */
const keyCommands = (keys: readonly KeyNow[]): readonly Entry[] =>
  keys.flatMap(({ key, name, act, level, shadowed }) =>
    act === null || (key !== null && NO_COMMANDS.includes(key))
      ? []
      : [
          {
            id: `key-${level}-${key ?? name}`,
            group: level === 'program' ? level : 'page',
            name,
            keys: shadowed || key === null ? undefined : keyText(key),
            run: act,
          },
        ],
  );

/** The views of the client whose page is open. */
const clientViews = (location: string, language: Language): readonly (readonly [string, string])[] => {
  const [, page, client] = location.split('/');
  if (page !== 'clients' || client === undefined) return [];
  const names = furtherViewNames(language);
  const views: readonly (readonly [ClientView, string])[] = [
    ...AREA_NUMBERS.map((area) => [area, areaName(area, clientText[language])] as const),
    ...FURTHER_VIEWS.map((view) => [view, names[view]] as const),
  ];
  return views.map(([view, name]) => [viewPath(decodeURIComponent(client), view), name]);
};

/** Everything that can be done or gone to from here; the practice municipality has fewer settings, and stories to score. */
export const commandsNow = (
  keys: readonly KeyNow[],
  location: string,
  language: Language,
  isPractice: boolean,
  navigate: (to: string) => void,
): readonly Entry[] => {
  const places: readonly (readonly [string, string])[] = [
    ...clientViews(location, language),
    ...PAGES.map((page) => [`/${page}`, frameText[language][page]] as const),
    ...(isPractice ? [['/practice/scoring', practiceText[language].scoring] as const] : []),
    ...sectionsFor(isPractice).map(
      (section) =>
        [
          sectionPath(section),
          paletteText[language].settings(settingsText[language].sections[section]),
        ] as const,
    ),
  ];
  return [
    ...keyCommands(keys),
    ...places.map(([path, name]): Entry => ({
      id: `go-${path}`,
      group: 'places',
      name,
      run: () => navigate(path),
    })),
  ];
};
