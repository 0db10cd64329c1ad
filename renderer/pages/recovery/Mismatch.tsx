import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { backupsText } from '../../../shared/text/backups.ts';
import { recoveryText, type MismatchKind } from '../../../shared/text/recovery.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { useText } from '../../parts/language.tsx';
import { momentText } from '../../parts/moment-text.ts';
import type { RecoveryProps } from './recovery-context.ts';
import { RecoveryPage } from './RecoveryPage.tsx';
import { Ways } from './Ways.tsx';

/** A database that isn't as it was left: what was found, and the ways on. Opening it as it is takes a second step. */
export const Mismatch = ({
  status,
  kind,
  missing,
  openAnyway,
  onRestore,
  onBack,
  onOpen,
}: RecoveryProps & {
  kind: MismatchKind;
  missing: number;
  openAnyway: () => Promise<unknown>;
  onRestore: () => void;
}) => {
  const t = useText(recoveryText);
  const words = useText(backupsText);
  const [asking, setAsking] = useState(false);
  const open = useMutation({ mutationFn: openAnyway, onSuccess: onOpen });
  const newest = status.vault?.lastBackup ?? null;
  return (
    <RecoveryPage
      status={status}
      heading={t.mismatchHeading}
      lead={
        <>
          <p>{t.mismatch[kind](missing)}</p>
          <p>
            {t.likely[kind]} {t.untouched}
          </p>
        </>
      }
    >
      <Ways
        heading={t.waysOn}
        ways={[
          {
            name: t.restoreNewest,
            hint: newest === null ? t.noNewest : t.newestIs(momentText(newest, status.today, words)),
            go: onRestore,
          },
          { name: t.toPassword, hint: t.toPasswordHint, go: onBack },
          { name: t.openAnyway, hint: t.openAnywayHint, go: () => setAsking(true) },
        ]}
      />
      {asking ? (
        <ActDialog
          heading={t.anywayHeading}
          verb={t.openAnyway}
          busy={open.isPending}
          onAct={() => open.mutate()}
          onClose={() => setAsking(false)}
        >
          <FactList facts={[...t.anywayFacts[kind](missing), t.anywayLogged]} />
          <CallFailure reason={open.error} />
        </ActDialog>
      ) : null}
    </RecoveryPage>
  );
};
