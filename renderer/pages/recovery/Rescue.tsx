import { useMutation } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { SecretWish } from '../../../shared/ipc/safety-schemas.ts';
import { recoveryText } from '../../../shared/text/recovery.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { useText } from '../../parts/language.tsx';
import type { RecoveryProps } from './recovery-context.ts';
import { RecoveryPage } from './RecoveryPage.tsx';
import { SalvageFound } from './SalvageFound.tsx';
import { Ways } from './Ways.tsx';

const Part = styled('h2')(({ theme }) => ({ ...theme.typography.body1, fontWeight: 600, marginBottom: 8 }));

const Foot = styled('div')({ display: 'flex', gap: 8 });

/** A damaged database: what of it can be saved is shown first, client by client, and put in place only then. */
export const Rescue = ({
  status,
  secret,
  onRestore,
  onBack,
  onOpen,
}: RecoveryProps & { secret: SecretWish; onRestore: () => void }) => {
  const t = useText(recoveryText);
  const look = useMutation({ mutationFn: () => api.salvage({ secret, apply: false }) });
  const put = useMutation({ mutationFn: () => api.salvage({ secret, apply: true }), onSuccess: onOpen });
  const found = look.data;
  const restore = { name: t.wholeBackup, hint: t.wholeBackupHint, go: onRestore };
  const back = { name: t.toPassword, hint: t.toPasswordHint, go: onBack };
  if (found === undefined)
    return (
      <RecoveryPage status={status} heading={t.damagedHeading} lead={t.damagedLead}>
        <CallFailure reason={look.error} />
        {look.isPending ? <p role="status">{t.salvaging}</p> : null}
        <Ways
          heading={t.waysOn}
          ways={[
            {
              name: t.salvage,
              hint: t.salvageHint,
              go: () => {
                if (!look.isPending) look.mutate();
              },
            },
            restore,
            back,
          ]}
        />
      </RecoveryPage>
    );
  return (
    <RecoveryPage key="found" status={status} heading={t.foundHeading} lead={t.kept(found.kept)}>
      <SalvageFound found={found} today={status.today} />
      <section>
        <Part>{t.willHappen}</Part>
        <FactList facts={t.salvageFacts} />
      </section>
      <CallFailure reason={put.error} />
      <Foot>
        <Button
          variant="contained"
          aria-disabled={put.isPending}
          onClick={() => {
            if (!put.isPending) put.mutate();
          }}
        >
          {put.isPending ? t.applying : t.apply}
        </Button>
      </Foot>
      <Ways heading={t.waysOn} ways={[restore, back]} />
    </RecoveryPage>
  );
};
