import { useEffect, useState } from 'react';
import { LanguageProvider } from '../../parts/language.tsx';
import { Appearance } from '../../theme/Appearance.tsx';
import { Mismatch } from './Mismatch.tsx';
import type { RecoveryProps, RecoveryReason } from './recovery-context.ts';
import { Rescue } from './Rescue.tsx';
import { Restore } from './Restore.tsx';

/** Getting back in where a password is not enough. It loads behind the unlock page, when it is wanted. */
export const Recovery = ({ reason, ...props }: RecoveryProps & { reason: RecoveryReason }) => {
  const [restoring, setRestoring] = useState(false);
  const { status } = props;
  const language = status.vault?.language ?? 'nb';
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <Appearance purpose={status.vault?.purpose ?? 'municipality'} theme="system">
        {restoring ? (
          <Restore {...props} onBack={() => setRestoring(false)} />
        ) : (
          <ByReason {...props} reason={reason} onRestore={() => setRestoring(true)} />
        )}
      </Appearance>
    </LanguageProvider>
  );
};

const ByReason = ({
  reason,
  ...props
}: RecoveryProps & { reason: RecoveryReason; onRestore: () => void }) => {
  switch (reason.why) {
    case 'restore':
      return <Restore {...props} />;
    case 'mismatch':
      return <Mismatch {...props} {...reason} />;
    case 'damaged':
      return <Rescue {...props} secret={reason.secret} />;
    default:
      return reason satisfies never;
  }
};
