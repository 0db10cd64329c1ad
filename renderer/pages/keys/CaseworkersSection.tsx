import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { api } from '../../api.ts';
import { useHeldText } from '../../frame/held.ts';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Said } from '../../parts/Said.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { AddCaseworker } from './AddCaseworker.tsx';
import { RemoveCaseworker } from './RemoveCaseworker.tsx';

const List = styled('ul')(({ theme }) => ({
  borderTop: `1px solid ${theme.vars.palette.edge}`,
  '& li': {
    display: 'flex',
    alignItems: 'center',
    gap: 16,
    minHeight: '2.25rem',
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
  },
  '& b': { fontWeight: 600 },
  '& span': { color: theme.vars.palette.ink3 },
  '& button': { marginLeft: 'auto' },
}));

/** Whose passwords open the database: a substitute is given one, and whoever leaves has hers taken away. */
export const CaseworkersSection = () => {
  const t = useText(keysText);
  const { caseworker } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['caseworkers'],
    queryFn: () => api.caseworkers({}),
  });
  const [leaving, setLeaving] = useHeldText('leaving');
  const [said, setSaid] = useState<string | null>(null);
  const names = data?.names ?? [];
  const changed = (sentence: string): void => {
    setSaid(sentence);
    setLeaving('');
    void refetch();
  };
  return (
    <SettingsFrame section="caseworkers" heading={t.caseworkersHeading} lead={t.caseworkersLead}>
      <CallFailure reason={error} />
      <List>
        {names.map((name) => (
          <li key={name}>
            <b>{name}</b>
            {name === caseworker.name ? (
              <span>{t.you}</span>
            ) : (
              <LinkButton aria-label={t.removeOf(name)} onClick={() => setLeaving(name)}>
                {t.remove}
              </LinkButton>
            )}
          </li>
        ))}
      </List>
      <Said>{said}</Said>
      <AddCaseworker onAdded={(name) => changed(t.added(name))} />
      {leaving === '' ? null : (
        <RemoveCaseworker
          name={leaving}
          onClose={() => setLeaving('')}
          onRemoved={() => changed(t.removed(leaving))}
        />
      )}
    </SettingsFrame>
  );
};
