import { styled } from '@mui/material/styles';
import { backupsText } from '../../../shared/text/backups.ts';
import { recoveryText } from '../../../shared/text/recovery.ts';
import type { Answer } from '../../api.ts';
import { useText } from '../../parts/language.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { SeverityMark } from '../../parts/SeverityMark.tsx';

const Group = styled('section')(({ theme }) => ({
  '& h2': { ...theme.typography.body2, display: 'flex', gap: 8, fontWeight: 600 },
  '& ul': {
    columns: '16rem',
    marginTop: 8,
    maxHeight: '14rem',
    overflowY: 'auto',
    '&:focus-visible': { outlineOffset: 0 },
  },
  '& li': { padding: '4px 0', breakInside: 'avoid' },
}));

const Names = ({ heading, names }: { heading: string; names: readonly string[] }) => (
  // Long lists scroll, and so they take the keyboard.
  <ul aria-label={heading} tabIndex={0}>
    {names.map((name, index) => (
      <li key={`${name} ${String(index)}`}>{name}</li>
    ))}
  </ul>
);

/** Who comes from the backup and who is lost, by name: she has to look at them afterwards. */
export const SalvageFound = ({ found, today }: { found: Answer<'salvage'>; today: string }) => {
  const t = useText(recoveryText);
  const words = useText(backupsText);
  const of = (from: 'backup' | 'lost') =>
    found.clients.filter((one) => one.from === from).map(({ name, id }) => (name === '' ? id : name));
  const [taken, lost] = [of('backup'), of('lost')];
  const when = found.backup === null ? null : momentText(found.backup.madeAt, today, words);
  const takenSaid = when === null ? t.noBackup : t.fromBackup(taken.length, when);
  return (
    <>
      {taken.length === 0 ? null : (
        <Group>
          <h2>
            <SeverityMark severity="varsel" alone />
            {takenSaid}
          </h2>
          <Names heading={takenSaid} names={taken} />
        </Group>
      )}
      {lost.length === 0 ? (
        found.everyone ? (
          <p>{t.noneLost}</p>
        ) : null
      ) : (
        <Group>
          <h2>
            <SeverityMark severity="sperre" alone />
            {t.lost(lost.length)}
          </h2>
          <Names heading={t.lost(lost.length)} names={lost} />
        </Group>
      )}
      {found.everyone ? null : (
        <p>
          <SeverityMark severity="varsel" alone /> {t.maybeMore(when)}
        </p>
      )}
      {found.backup === null ? <p>{t.noBackup}</p> : null}
    </>
  );
};
