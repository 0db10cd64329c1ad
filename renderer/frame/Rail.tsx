import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { Link, useLocation } from 'wouter';
import { frameText } from '../../shared/text/frame.ts';
import { Select } from '../parts/Input.tsx';
import { useText } from '../parts/language.tsx';
import { useLayout } from './layout.ts';

export interface RailEntry {
  readonly href: string;
  readonly name: string;
  /** The name with its mark, where it has one. */
  readonly marked?: ReactNode;
  /** Number of the area on the card. */
  readonly number?: number | undefined;
  /** What is left, or a mark. */
  readonly end?: ReactNode;
}

export interface RailProps {
  /** What the rail leads through, for screen readers: "Områder på kortet". */
  readonly label: string;
  /** Groups with a rule between them. */
  readonly groups: readonly (readonly RailEntry[])[];
  /** What stands over each of the groups. With them, each group may have one that is chosen. */
  readonly headings?: readonly string[];
  readonly current: string;
  /** Something to do about the list of lists, under the last of them; in one column the page shows it itself. */
  readonly act?: ReactNode;
  readonly foot?: ReactNode;
}

const Nav = styled('nav')(({ theme }) => ({
  ...theme.typography.body2,
  width: '13rem',
  flex: 'none',
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  padding: '16px 0',
  overflowY: 'auto',
  borderRight: `1px solid ${theme.vars.palette.divider}`,
  '& a': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: '2rem',
    padding: '0 12px 0 21px',
    borderLeft: '3px solid transparent',
    color: theme.vars.palette.text.secondary,
    textDecoration: 'none',
    whiteSpace: 'nowrap',
    '&:hover': { color: theme.vars.palette.text.primary },
    '&:focus-visible': { outlineOffset: -3 },
    '&[aria-current]': {
      color: theme.vars.palette.text.primary,
      fontWeight: 600,
      borderLeftColor: theme.vars.palette.primary.main,
      backgroundColor: theme.vars.palette.background.paper,
    },
  },
  '& h2': {
    ...theme.typography.body2,
    fontWeight: 400,
    padding: '4px 16px 4px 24px',
    color: theme.vars.palette.ink3,
  },
  '& .number': { width: '1rem', flex: 'none', color: theme.vars.palette.ink3 },
  '& .marked > *': { fontWeight: 'inherit' },
  '& .end': {
    display: 'flex',
    gap: 4,
    marginLeft: 'auto',
    fontWeight: 400,
    color: theme.vars.palette.ink3,
    whiteSpace: 'nowrap',
  },
  '& hr': {
    width: 'auto',
    border: 0,
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    margin: '8px 12px 8px 24px',
    alignSelf: 'stretch',
  },
}));

const Act = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  '& > button': { margin: '4px 12px 0 24px' },
});

const Foot = styled('div')(({ theme }) => ({
  marginTop: 'auto',
  padding: '16px 12px 0 24px',
  color: theme.vars.palette.ink3,
}));

const Narrow = styled('nav')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  padding: '4px 16px',
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  color: theme.vars.palette.ink3,
  whiteSpace: 'nowrap',
}));

/** The rail beside the main part; in one column a list to choose from. */
export const Rail = ({ label, groups, headings, current, act, foot }: RailProps) => {
  const t = useText(frameText);
  const [, navigate] = useLocation();
  const layout = useLayout();
  const entries = groups.flat();
  if (layout === 'column') {
    const at = entries.findIndex((entry) => entry.href === current);
    return (
      <Narrow aria-label={label}>
        <Select aria-label={label} value={current} onChange={(event) => navigate(event.target.value)}>
          {headings === undefined
            ? entries.map((entry) => <Option key={entry.href} entry={entry} />)
            : headings.map((heading, index) => (
                <optgroup key={heading} label={heading}>
                  {groups[index]?.map((entry) => (
                    <Option key={entry.href} entry={entry} />
                  ))}
                </optgroup>
              ))}
        </Select>
        {at < 0 || headings !== undefined ? null : <span>{t.place(at + 1, entries.length)}</span>}
      </Narrow>
    );
  }
  return (
    <Nav aria-label={label}>
      {groups.map((group, index) => (
        <div key={index}>
          {index === 0 ? null : <hr />}
          {headings === undefined ? null : <h2>{headings[index]}</h2>}
          {group.map((entry) => (
            <Link
              key={entry.href}
              href={entry.href}
              aria-current={entry.href === current ? 'page' : undefined}
            >
              {entry.number === undefined ? null : <span className="number">{entry.number}</span>}
              {entry.marked === undefined ? (
                <span>{entry.name}</span>
              ) : (
                <span className="marked">{entry.marked}</span>
              )}
              {entry.end === undefined ? null : <span className="end">{entry.end}</span>}
            </Link>
          ))}
        </div>
      ))}
      {act === undefined ? null : (
        <Act>
          <hr />
          {act}
        </Act>
      )}
      {foot === undefined ? null : <Foot>{foot}</Foot>}
    </Nav>
  );
};

const Option = ({ entry: { href, number, name } }: { entry: RailEntry }) => (
  <option value={href}>{[number, name].filter((part) => part !== undefined).join(' ')}</option>
);
