import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { recoveryText } from '../../../shared/text/recovery.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { BackupTable } from '../backups/BackupTable.tsx';
import type { RecoveryProps } from './recovery-context.ts';
import { RecoveryPage } from './RecoveryPage.tsx';

export interface ChosenBackup {
  readonly id: string;
  /** What she knows it by: when it was made, or the file that she chose. */
  readonly name: string;
}

const Foot = styled('div')({ display: 'flex', gap: 8 });

/** The backups beside the database by date, or a file from anywhere. */
export const ChooseBackup = ({
  status,
  onBack,
  onChosen,
}: Omit<RecoveryProps, 'onOpen'> & { onChosen: (backup: ChosenBackup) => void }) => {
  const t = useText(recoveryText);
  const { data, error } = useQuery({
    queryKey: ['locked-backups'],
    queryFn: () => api.listBackups({}),
    gcTime: 0,
  });
  const [failure, setFailure] = useState<unknown>(null);
  const chooseFile = async (): Promise<void> => {
    setFailure(null);
    try {
      const { backup, label } = await api.chooseBackup({});
      if (backup !== null) onChosen({ id: backup, name: t.chosen(label) });
    } catch (reason) {
      setFailure(reason);
    }
  };
  const entries = data?.entries ?? [];
  return (
    <RecoveryPage status={status} heading={t.restoreHeading} lead={t.restoreLead}>
      <CallFailure reason={error} />
      {data === undefined ? null : entries.length === 0 ? (
        <EmptyState fact={t.noBackups} />
      ) : (
        <BackupTable
          label={t.list}
          entries={entries}
          today={status.today}
          proved={false}
          end={({ id }, when) => (
            <LinkButton
              aria-label={t.look(when)}
              onClick={() => onChosen({ id, name: t.contentHeading(when) })}
            >
              {t.open}
            </LinkButton>
          )}
        />
      )}
      <CallFailure reason={failure} />
      <Foot>
        <Button onClick={() => void chooseFile()}>{t.chooseFile}</Button>
        <Button variant="text" onClick={onBack}>
          {t.back}
        </Button>
      </Foot>
    </RecoveryPage>
  );
};
