import { useMutation, useQueryClient } from '@tanstack/react-query';
import { styled } from '@mui/material/styles';
import { LANGUAGES } from '../../../shared/catalogue/language.ts';
import type { Settings } from '../../../shared/ipc/schemas.ts';
import { settingsText } from '../../../shared/text/settings.ts';
import { api } from '../../api.ts';
import { Frame } from '../../frame/Frame.tsx';
import { sessionQuery } from '../../frame/session-query.ts';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { useText } from '../../parts/language.tsx';
import { RadioRow } from '../../parts/RadioRow.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

const Column = styled('div')({ display: 'flex', flexDirection: 'column', gap: 24, maxWidth: 560 });

const Heading = styled('h1')(({ theme }) => ({ ...theme.typography.h1 }));

/** Language and appearance; both are kept at once. */
export const SettingsPage = () => {
  const t = useText(settingsText);
  const { settings, municipality, caseworker } = useSession();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (next: Settings) => api.saveSettings(next),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  return (
    <Frame>
      <Column>
        <Heading>{t.heading}</Heading>
        <RadioRow
          label={t.language}
          hint={t.languageHint}
          options={LANGUAGES.map((value) => ({ value, name: t.languages[value] }))}
          value={settings.language}
          onChange={(language) => save.mutate({ ...settings, language })}
        />
        <RadioRow
          label={t.theme}
          options={themes.map((value) => ({ value, name: t.themes[value] }))}
          value={settings.theme}
          onChange={(theme) => save.mutate({ ...settings, theme })}
          hint={t.kept}
        />
        <CallFailure reason={save.error} />
        <Facts
          heading={t.about}
          facts={[
            [t.municipality, `${municipality.name}, ${municipality.number}`],
            [t.office, municipality.office],
            [t.caseworker, [caseworker.name, caseworker.title].filter((part) => part !== '').join(', ')],
          ]}
        />
      </Column>
    </Frame>
  );
};
