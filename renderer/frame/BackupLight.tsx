import { styled } from '@mui/material/styles';
import { Link } from 'wouter';
import { daysBetween } from '../../shared/record/dates.ts';
import type { Answer } from '../api.ts';
import { frameText } from '../../shared/text/frame.ts';
import { useBackups } from '../pages/backups/use-backups.ts';
import { sectionPath } from '../pages/settings/sections.ts';
import { localDay, timeText } from '../parts/date-text.ts';
import { Icon } from '../parts/Icon.tsx';
import { useText } from '../parts/language.tsx';
import { useSession } from './session.tsx';

/** After so many days without a proved backup it is loud. */
const TOO_OLD_DAYS = 7;

export type BackupState =
  | { readonly state: 'fresh'; readonly at: string; readonly day: 'today' | 'yesterday' }
  | { readonly state: 'old'; readonly days: number }
  | { readonly state: 'none' }
  | { readonly state: 'loud'; readonly failed: boolean };

/** How the backups stand, by the newest that was proved. */
export const backupState = (
  { lastVerified, daysOld, problem }: Answer<'backups'>,
  today: string,
): BackupState => {
  if (problem !== null) return { state: 'loud', failed: true };
  if (lastVerified === null) return { state: 'none' };
  // By the calendar here: a backup of late last night is yesterday's in the morning.
  const days = Math.max(daysOld ?? 0, daysBetween(localDay(lastVerified), today));
  if (days > TOO_OLD_DAYS) return { state: 'loud', failed: false };
  if (days > 1) return { state: 'old', days };
  return { state: 'fresh', at: lastVerified, day: days === 0 ? 'today' : 'yesterday' };
};

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
  const { today } = useSession();
  const { data } = useBackups();
  if (data === undefined) return null;
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
