import { styled } from '@mui/material/styles';
import { Link } from 'wouter';
import { frameText } from '../../shared/text/frame.ts';
import { useBackups } from '../pages/backups/use-backups.ts';
import { sectionPath } from '../pages/settings/sections.ts';
import { timeText } from '../parts/date-text.ts';
import { Icon } from '../parts/Icon.tsx';
import { useText } from '../parts/language.tsx';
import { backupState, type BackupState } from './backup-state.ts';
import { useSession } from './session.tsx';

const Root = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  height: '2rem',
  padding: '0 8px',
  borderRadius: 4,
  color: theme.vars.palette.text.secondary,
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  '&:hover': { color: theme.vars.palette.text.primary },
  '&.fresh > svg': { color: theme.vars.palette.success.main },
  '&.old, &.none': { color: theme.vars.palette.text.primary },
  '&.loud': { color: theme.vars.palette.stop, fontWeight: 600 },
}));

/** The age of the last proved backup, in the bar of every page: a check, then ink, then the stop mark. Leads to them. */
export const BackupLight = () => {
  const t = useText(frameText).backup;
  const { today, practice } = useSession();
  const { data } = useBackups();
  if (data === undefined || practice === true) return null;
  const light = backupState(data, today);
  return (
    <Root href={sectionPath('backups')} className={light.state}>
      {light.state === 'fresh' ? <Icon name="ok" /> : light.state === 'loud' ? <Icon name="stop" /> : null}
      <LightWords light={light} t={t} />
    </Root>
  );
};

const LightWords = ({ light, t }: { light: BackupState; t: (typeof frameText)['nb']['backup'] }): string => {
  switch (light.state) {
    case 'fresh':
      return t[light.day](timeText(light.at));
    case 'old':
      return t.days(light.days);
    case 'none':
      return t.none;
    case 'loud':
      return light.failed ? t.failed : t.makeNow;
    default:
      return light satisfies never;
  }
};
