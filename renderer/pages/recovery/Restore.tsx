import { useState } from 'react';
import type { BackupContent, SecretWish } from '../../../shared/ipc/safety-schemas.ts';
import { ChooseBackup, type ChosenBackup } from './ChooseBackup.tsx';
import { OpenBackup } from './OpenBackup.tsx';
import { PutBackup } from './PutBackup.tsx';
import type { RecoveryProps } from './recovery-context.ts';

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'open'; readonly backup: ChosenBackup }
  | {
      readonly at: 'put';
      readonly backup: ChosenBackup;
      readonly secret: SecretWish;
      readonly content: BackupContent;
    };

/** Restoring: choose a backup, open it, see what is in it, put it in place. Nothing is changed before the last step. */
export const Restore = ({ status, onBack, onOpen }: RecoveryProps) => {
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const again = (): void => setStage({ at: 'choose' });
  switch (stage.at) {
    case 'choose':
      return (
        <ChooseBackup
          status={status}
          onBack={onBack}
          onChosen={(backup) => setStage({ at: 'open', backup })}
        />
      );
    case 'open':
      return (
        <OpenBackup
          status={status}
          backup={stage.backup}
          onBack={again}
          onOpened={(secret, content) => setStage({ at: 'put', backup: stage.backup, secret, content })}
        />
      );
    case 'put':
      return <PutBackup status={status} {...stage} onBack={again} onOpen={onOpen} />;
    default:
      return stage satisfies never;
  }
};
