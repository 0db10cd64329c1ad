import { styled } from '@mui/material/styles';
import { Link } from 'wouter';
import { backupsText } from '../../../shared/text/backups.ts';
import { startText, type StartText } from '../../../shared/text/start.ts';
import { backupState, type BackupState } from '../../frame/backup-state.ts';
import { useSession } from '../../frame/session.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';
import { capitalised, momentText, type MomentWords } from '../../parts/moment-text.ts';
import { useBackups } from '../backups/use-backups.ts';
import { sectionPath } from '../settings/sections.ts';

const Root = styled('section')(({ theme }) => ({
  padding: '24px 0',
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '& h2': { ...theme.typography.body2, fontWeight: 400, color: theme.vars.palette.ink3 },
  '& .light': { ...theme.typography.body1, display: 'flex', alignItems: 'center', gap: 8, fontWeight: 600 },
  '& .fresh': { color: theme.vars.palette.success.main },
  '& .loud': { color: theme.vars.palette.stop },
  '& .lies': { color: theme.vars.palette.text.secondary, overflowWrap: 'anywhere' },
  '& a': { color: theme.vars.palette.primary.main, textUnderlineOffset: 3 },
}));

const words = (light: BackupState, today: string, t: StartText, moments: MomentWords): string => {
  switch (light.state) {
    case 'fresh':
      return capitalised(momentText(light.at, today, moments));
    case 'old':
      return t.daysOld(light.days);
    case 'none':
      return t.noBackup;
    case 'loud':
      return light.failed ? t.backupFailed : t.daysOld(light.days);
    default:
      return light satisfies never;
  }
};

/** How old the last proved backup is, and where it lies; the practice municipality has none. */
export const BackupPanel = () => {
  const t: StartText = useText(startText);
  const moments = useText(backupsText);
  const { today, practice } = useSession();
  const { data } = useBackups();
  if (data === undefined || practice === true) return null;
  const light = backupState(data, today);
  return (
    <Root>
      <h2>{t.backup}</h2>
      <p className={`light ${light.state}`}>
        {light.state === 'fresh' ? <Icon name="ok" /> : light.state === 'loud' ? <Icon name="stop" /> : null}
        {words(light, today, t, moments)}
      </p>
      {data.lastVerified === null ? null : (
        <p className="lies">
          {data.second === null ? t.tried(data.folder) : t.triedTwice(data.folder, data.second)}
        </p>
      )}
      {light.state === 'fresh' ? null : <Link href={sectionPath('backups')}>{t.toBackups}</Link>}
    </Root>
  );
};
