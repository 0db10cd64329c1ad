import { styled } from '@mui/material/styles';
import { paletteText } from '../../shared/text/palette.ts';
import { useKeysNow } from '../frame/keys.ts';
import { ActDialog } from '../parts/ActDialog.tsx';
import { useText } from '../parts/language.tsx';
import { keyText } from './entries.ts';

const Part = styled('section')(({ theme }) => ({
  '& h3': { ...theme.typography.body2, fontWeight: 400, color: theme.vars.palette.ink3 },
  '& dl': { display: 'grid', gridTemplateColumns: '8rem 1fr', margin: 0 },
  '& dt, & dd': { padding: '6px 0', margin: 0, borderBottom: `1px solid ${theme.vars.palette.divider}` },
  '& dt': { fontWeight: 600 },
}));

/** `Ctrl F1`: every key that holds on this screen, and what it does. */
export const KeysDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useText(paletteText);
  const keys = useKeysNow();
  const parts = [
    [t.pageKeys, keys.filter(({ level }) => level !== 'program')],
    [t.programKeys, keys.filter(({ level }) => level === 'program')],
  ] as const;
  return (
    <ActDialog heading={t.allKeys} onClose={onClose}>
      {parts.map(([heading, all]) => {
        const own = all.flatMap(({ key, name, shadowed }) =>
          key === null || shadowed ? [] : [{ key, name }],
        );
        return own.length === 0 ? null : (
          <Part key={heading}>
            <h3>{heading}</h3>
            <dl>
              {own.map(({ key, name }) => (
                <div key={key} style={{ display: 'contents' }}>
                  <dt>{keyText(key)}</dt>
                  <dd>{name}</dd>
                </div>
              ))}
            </dl>
          </Part>
        );
      })}
    </ActDialog>
  );
};
