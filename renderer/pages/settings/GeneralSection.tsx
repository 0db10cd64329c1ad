import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import type { Settings } from '../../../shared/ipc/schemas.ts';
import { TEXT_SIZES } from '../../../shared/ipc/settings-at-first.ts';
import { settingsText } from '../../../shared/text/settings.ts';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { useText } from '../../parts/language.tsx';
import { RadioRow } from '../../parts/RadioRow.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { useSettings } from './use-settings.ts';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

/** Minutes to choose from, within what the contract takes. */
const MINUTES = [2, 3, 5, 10, 15, 20, 30] as const;

/** Language, appearance, size of the text and when the program locks by itself; all are kept at once. */
export const GeneralSection = () => {
  const t = useText(settingsText);
  const { municipality, caseworker } = useSession();
  const { settings, set, error } = useSettings();
  const minutes = [...new Set([...MINUTES, settings.lockMinutes])].toSorted((a, b) => a - b);
  return (
    <SettingsFrame section="general" heading={t.heading} lead={t.kept}>
      <RadioRow
        label={t.language}
        hint={t.languageHint}
        options={LANGUAGES.map((value) => ({ value, name: t.languages[value] }))}
        value={settings.language}
        onChange={(language) => set({ language })}
      />
      <RadioRow
        label={t.theme}
        options={themes.map((value) => ({ value, name: t.themes[value] }))}
        value={settings.theme}
        onChange={(theme) => set({ theme })}
      />
      <RadioRow
        label={t.textSize}
        hint={t.textSizeHint}
        options={TEXT_SIZES.map((size) => ({ value: String(size), name: t.percent(size) }))}
        value={String(settings.textSize)}
        onChange={(chosen) => set({ textSize: TEXT_SIZES.find((size) => String(size) === chosen) ?? 100 })}
        inline
      />
      <RadioRow
        label={t.keyHints}
        hint={t.keyHintsHint}
        options={[
          { value: 'on', name: t.keyHintsOn },
          { value: 'off', name: t.keyHintsOff },
        ]}
        value={settings.keyHints ? 'on' : 'off'}
        onChange={(chosen) => set({ keyHints: chosen === 'on' })}
        inline
      />
      <SelectField
        label={t.lockMinutes}
        hint={t.lockMinutesHint}
        width="identityNumber"
        options={minutes.map((one) => ({ value: String(one), name: t.minutes(one) }))}
        value={String(settings.lockMinutes)}
        onChange={(chosen) => set({ lockMinutes: Number(chosen) })}
      />
      <CallFailure reason={error} />
      <Facts
        heading={t.about}
        facts={[
          [t.municipality, `${municipality.name}, ${municipality.number}`],
          [t.office, municipality.office],
          [t.caseworker, [caseworker.name, caseworker.title].filter((part) => part !== '').join(', ')],
        ]}
      />
    </SettingsFrame>
  );
};
