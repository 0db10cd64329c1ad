import { styled } from '@mui/material/styles';
import { Link, useLocation } from 'wouter';
import type { Purpose } from '../../shared/record/municipality.ts';
import { frameText } from '../../shared/text/frame.ts';
import { Icon } from '../parts/Icon.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { Select } from '../parts/Input.tsx';
import { useText } from '../parts/language.tsx';
import { Mark } from '../parts/Mark.tsx';
import { NARROW } from '../theme/tokens.ts';
import { BackupLight } from './BackupLight.tsx';

/** Where the bar has less room than so many rem of its own text: larger text needs it sooner. */
const under = (rem: number): string => `@container bar (max-width: ${rem}rem)`;

/** The bar is the window's title bar: it drags the window, its controls don't, and 138 px are Windows' own. */
const Bar = styled('header')<{ purpose: Purpose }>(({ theme, purpose }) => {
  const { background, info, divider } = theme.vars.palette;
  return {
    ...theme.typography.body2,
    height: '3rem',
    flex: 'none',
    containerType: 'inline-size',
    containerName: 'bar',
    display: 'flex',
    alignItems: 'stretch',
    boxSizing: 'border-box',
    padding: '0 138px 0 24px',
    borderBottom: `1px solid ${divider}`,
    color: theme.vars.palette.text.secondary,
    background:
      purpose === 'municipality'
        ? background.default
        : `repeating-linear-gradient(45deg, ${info.main} 0 1px, ${background.default} 1px 9px)`,
    appRegion: 'drag',
    '& > *': { backgroundColor: background.default },
    '& a, & button': { appRegion: 'no-drag' },
    [NARROW]: { paddingLeft: 16, '& .wide': { display: 'none' } },
  };
});

const Brand = styled('div')(({ theme }) => ({
  ...theme.typography.body1,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  paddingRight: 24,
  fontWeight: 600,
  color: theme.vars.palette.text.primary,
  '& > svg, & > .purpose': { color: theme.vars.palette.primary.main },
  [under(66)]: { paddingRight: 8, '& > .name': { display: 'none' } },
  [NARROW]: { paddingRight: 8 },
}));

/** Less room than this, and the menu is a list to choose from. */
const MENU_AS_LIST = under(54);

const Nav = styled('nav')(({ theme }) => ({
  display: 'flex',
  gap: 4,
  [MENU_AS_LIST]: { display: 'none' },
  '& a': {
    display: 'flex',
    alignItems: 'center',
    padding: '2px 10px 0',
    borderBottom: '3px solid transparent',
    [under(66)]: { paddingInline: 6 },
    color: 'inherit',
    textDecoration: 'none',
    whiteSpace: 'nowrap',
    '&:hover': { color: theme.vars.palette.text.primary },
    '&:focus-visible': { outlineOffset: -3 },
    '&[aria-current]': {
      color: theme.vars.palette.text.primary,
      fontWeight: 600,
      borderBottomColor: theme.vars.palette.primary.main,
    },
  },
}));

const Menu = styled('div')({
  display: 'none',
  alignItems: 'center',
  '& select': { appRegion: 'no-drag' },
  [MENU_AS_LIST]: { display: 'flex' },
});

const Right = styled('div')({
  flex: 1,
  minWidth: 0,
  justifyContent: 'flex-end',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  marginLeft: 'auto',
  padding: '0 16px',
  [under(73)]: { '& kbd': { display: 'none' } },
  [under(66)]: { paddingInline: 8, gap: 4 },
  // A long word about the backup takes two lines before it lies over anything.
  [under(32)]: { paddingInline: 0, gap: 0, '& a': { minWidth: 0, whiteSpace: 'normal', lineHeight: 1.2 } },
});

const Plain = styled('button')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  height: '2rem',
  padding: '0 8px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: 'inherit',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '&:hover': { color: theme.vars.palette.text.primary },
}));

/** How narrow the button for finding becomes before its words, and then its key, go. */
const narrower = (rem: number): string => `@container find (max-width: ${rem}rem)`;

const Find = styled(Plain)(({ theme }) => ({
  flex: '0 1 15.5rem',
  minWidth: '3.25rem',
  containerType: 'inline-size',
  containerName: 'find',
  justifyContent: 'space-between',
  border: `1px solid ${theme.vars.palette.edge}`,
  backgroundColor: theme.vars.palette.background.paper,
  color: theme.vars.palette.ink3,
  '& > .short': { display: 'none' },
  [narrower(13.5)]: { '& > .short': { display: 'inline' }, '& > .long': { display: 'none' } },
  [narrower(6)]: { '& > kbd': { display: 'none' } },
  [under(66)]: { flexBasis: '3.25rem' },
}));

const places = ['start', 'clients', 'ready', 'extract', 'settings'] as const;

/** The bar of every page: where one can go, finding a client, locking. */
export const AppBar = ({
  purpose,
  onFind,
  onLock,
}: {
  purpose: Purpose;
  onFind: () => void;
  onLock: () => void;
}) => {
  const t = useText(frameText);
  const [location, navigate] = useLocation();
  const here = location.split('/')[1];
  return (
    <Bar purpose={purpose}>
      <Brand>
        <Mark />
        <span className="name wide">Registerkort</span>
        {purpose === 'municipality' ? null : (
          <span className="purpose">{purpose === 'practice' ? t.practice : t.testData}</span>
        )}
      </Brand>
      <Menu>
        <Select aria-label={t.mainMenu} value={here} onChange={(event) => navigate(`/${event.target.value}`)}>
          {places.some((place) => place === here) ? null : (
            // A page that the menu doesn't have, so that one can go to any that it has.
            <option value={here} hidden>
              {t.mainMenu}
            </option>
          )}
          {places.map((place) => (
            <option key={place} value={place}>
              {t[place]}
            </option>
          ))}
        </Select>
      </Menu>
      <Nav aria-label={t.mainMenu}>
        {places.map((place) => (
          <Link key={place} href={`/${place}`} aria-current={here === place ? 'page' : undefined}>
            {t[place]}
          </Link>
        ))}
      </Nav>
      <Right>
        <Find
          type="button"
          className="wide"
          aria-label={t.findClient}
          aria-keyshortcuts="Control+K"
          onClick={onFind}
        >
          <span className="long">{t.findClient}</span>
          <span className="short">{t.find}</span>
          <KeyHint keys="Ctrl K" />
        </Find>
        <BackupLight />
        <Plain type="button" aria-keyshortcuts="Control+L" onClick={onLock}>
          <Icon name="lock" />
          {t.lock}
          <span className="wide">
            <KeyHint keys="Ctrl L" />
          </span>
        </Plain>
      </Right>
    </Bar>
  );
};
