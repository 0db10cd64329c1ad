import { useMutation } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { BackupEntry } from '../../../shared/ipc/safety-schemas.ts';
import { backupsText } from '../../../shared/text/backups.ts';
import { api } from '../../api.ts';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { capitalised, momentText } from '../../parts/moment-text.ts';
import { Said } from '../../parts/Said.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { BackupProblem } from './BackupProblem.tsx';
import { BackupTable } from './BackupTable.tsx';
import { Folders } from './Folders.tsx';
import { TriedOut } from './TriedOut.tsx';
import { useBackups, useMakeBackup } from './use-backups.ts';

const Narrow = styled('div')({ maxWidth: 560, display: 'flex', flexDirection: 'column', gap: 16 });

/** Where backups lie and which there are; one more by hand; and whether one can be restored, by doing it aside. */
export const BackupsSection = () => {
  const t = useText(backupsText);
  const { today } = useSession();
  const { data, error } = useBackups();
  const make = useMakeBackup();
  const tryOut = useMutation({ mutationFn: ({ id }: BackupEntry) => api.tryBackup({ backup: id }) });
  const lastVerified = data?.lastVerified ?? null;
  return (
    <SettingsFrame section="backups" heading={t.heading} lead={t.lead} wide>
      <CallFailure reason={error} />
      {data === undefined ? null : (
        <>
          <Narrow>
            <BackupProblem problem={data.problem} />
            <Folders
              backups={data}
              more={[
                [
                  t.lastVerified,
                  lastVerified === null ? t.never : capitalised(momentText(lastVerified, today, t)),
                ],
              ]}
            />
            <div>
              <Button
                variant="contained"
                aria-disabled={make.isPending}
                onClick={() => {
                  if (!make.isPending) make.mutate();
                }}
              >
                {make.isPending ? t.making : t.makeNow}
              </Button>
            </div>
            <Said>
              {make.data === undefined ? null : t.made(capitalised(momentText(make.data.madeAt, today, t)))}
            </Said>
            <CallFailure reason={make.error} />
          </Narrow>
          {data.entries.length === 0 ? (
            <EmptyState fact={t.none} />
          ) : (
            <BackupTable
              label={t.list}
              entries={data.entries}
              today={today}
              proved
              below={(entry) =>
                tryOut.variables?.id !== entry.id || tryOut.isPending ? null : (
                  <TriedOut content={tryOut.data} error={tryOut.error} today={today} />
                )
              }
              end={(entry, when) => (
                <LinkButton
                  aria-label={t.tryOf(when)}
                  onClick={() => {
                    if (!tryOut.isPending) tryOut.mutate(entry);
                  }}
                >
                  {tryOut.isPending && tryOut.variables.id === entry.id ? t.trying : t.tryOut}
                </LinkButton>
              )}
            />
          )}
        </>
      )}
    </SettingsFrame>
  );
};
