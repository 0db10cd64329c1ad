import { useMutation } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { BackupContent, SecretWish } from '../../../shared/ipc/safety-schemas.ts';
import type { Status } from '../../../shared/ipc/schemas.ts';
import { backupsText } from '../../../shared/text/backups.ts';
import { recoveryText } from '../../../shared/text/recovery.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { useText } from '../../parts/language.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { ContentFacts } from '../backups/ContentFacts.tsx';
import type { ChosenBackup } from './ChooseBackup.tsx';
import { RecoveryPage } from './RecoveryPage.tsx';

const Part = styled('h2')(({ theme }) => ({ ...theme.typography.body1, fontWeight: 600, marginBottom: 8 }));

const Foot = styled('div')({ display: 'flex', gap: 8 });

/** What is in the backup, what will happen, and the button that does it. */
export const PutBackup = ({
  status,
  backup,
  secret,
  content,
  onBack,
  onOpen,
}: {
  status: Status;
  backup: ChosenBackup;
  secret: SecretWish;
  content: BackupContent;
  onBack: () => void;
  onOpen: () => void;
}) => {
  const t = useText(recoveryText);
  const words = useText(backupsText);
  const { today, vault } = status;
  const restore = useMutation({
    mutationFn: () => api.restore({ backup: backup.id, secret }),
    onSuccess: onOpen,
  });
  const savedAt = vault?.savedAt ?? null;
  // Where nobody can say how many saves, the clock of the file tells whether there are any.
  const missing = content.missing ?? null;
  const anyMissing =
    savedAt !== null && (missing === null ? Date.parse(savedAt) > Date.parse(content.madeAt) : missing > 0);
  const facts = [
    t.placed,
    ...(status.state === 'none' ? [] : [t.aside]),
    ...(savedAt === null
      ? []
      : anyMissing
        ? [
            t.missingAfter(
              missing,
              momentText(content.lastSavedAt, today, words),
              momentText(savedAt, today, words),
            ),
          ]
        : [t.nothingMissing]),
  ];
  return (
    <RecoveryPage
      status={status}
      heading={t.contentHeading(momentText(content.madeAt, today, words))}
      lead={t.contentLead}
    >
      <ContentFacts content={content} today={today} />
      <section>
        <Part>{t.willHappen}</Part>
        <FactList facts={facts} />
      </section>
      <CallFailure reason={restore.error} />
      <Foot>
        <Button
          variant="contained"
          aria-disabled={restore.isPending}
          onClick={() => {
            if (!restore.isPending) restore.mutate();
          }}
        >
          {restore.isPending ? t.putting : t.put}
        </Button>
        <Button variant="text" onClick={onBack}>
          {t.another}
        </Button>
      </Foot>
    </RecoveryPage>
  );
};
