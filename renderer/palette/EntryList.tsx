import { useEffect } from 'react';
import { styled } from '@mui/material/styles';
import { paletteText } from '../../shared/text/palette.ts';
import { KeyHint } from '../parts/KeyHint.tsx';
import { useText } from '../parts/language.tsx';
import { GROUPS, type Entry } from './entries.ts';

const Root = styled('div')(({ theme }) => ({
  overflowY: 'auto',
  minHeight: '4rem',
  '& [role=presentation]': { padding: '8px 8px 4px', color: theme.vars.palette.ink3 },
  '& [role=option]': {
    display: 'flex',
    alignItems: 'center',
    gap: 16,
    minHeight: '2rem',
    padding: '2px 8px',
    borderRadius: 4,
    cursor: 'pointer',
    '&[aria-selected=true]': { backgroundColor: theme.vars.palette.soft },
  },
  '& .aside': { marginLeft: 'auto', color: theme.vars.palette.text.secondary },
}));

export const optionId = (index: number): string => `palette-option-${index}`;

/** What was found, in groups with headings; the cursor stays in the field above. */
export const EntryList = ({
  id,
  label,
  entries,
  current,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly current: number;
  readonly onChoose: (entry: Entry) => void;
}) => {
  const t = useText(paletteText);
  useEffect(() => {
    document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' });
  }, [current, entries]);
  return (
    <Root id={id} role="listbox" aria-label={label}>
      {GROUPS.map((group) => {
        const own = entries.flatMap((entry, index) => (entry.group === group ? [{ entry, index }] : []));
        return own.length === 0 ? null : (
          <div key={group} role="group" aria-label={t[group]}>
            <div role="presentation">{t[group]}</div>
            {own.map(({ entry, index }) => (
              <div
                key={entry.id}
                id={optionId(index)}
                role="option"
                aria-selected={index === current}
                onClick={() => onChoose(entry)}
              >
                <span>{entry.name}</span>
                <span className="aside">{entry.aside}</span>
                {entry.keys === undefined ? null : <KeyHint keys={entry.keys} />}
              </div>
            ))}
          </div>
        );
      })}
    </Root>
  );
};
