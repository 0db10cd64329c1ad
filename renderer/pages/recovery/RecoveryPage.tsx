import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import type { Status } from '../../../shared/ipc/schemas.ts';
import { backupsText } from '../../../shared/text/backups.ts';
import { recoveryText } from '../../../shared/text/recovery.ts';
import { unlockText } from '../../../shared/text/unlock.ts';
import { CalmPage } from '../../frame/CalmPage.tsx';
import { sizeText } from '../../parts/date-text.ts';
import { Facts } from '../../parts/Facts.tsx';
import { useText } from '../../parts/language.tsx';
import { capitalised, momentText } from '../../parts/moment-text.ts';
import { StartHeading } from '../../parts/StartHeading.tsx';

const Root = styled('div')({ display: 'flex', flexDirection: 'column', gap: 24 });

/** One step of getting back in, with the database that it is about beside. */
export const RecoveryPage = ({
  status,
  heading,
  lead,
  children,
}: {
  status: Status;
  heading: string;
  lead: ReactNode;
  children: ReactNode;
}) => {
  const t = useText(recoveryText);
  const facts = useText(unlockText);
  const moments = useText(backupsText);
  const { vault, today } = status;
  const when = (moment: string | null, none: string) =>
    moment === null ? none : capitalised(momentText(moment, today, moments));
  return (
    <CalmPage
      side={
        <>
          {vault === null ? null : (
            <Facts
              heading={t.municipality(vault.municipalityName)}
              facts={[
                [facts.database, vault.file],
                [facts.size, facts.encrypted(sizeText(vault.bytes))],
                [facts.saved, when(vault.savedAt, facts.never)],
                [facts.backup, when(vault.lastBackup, facts.noBackup)],
              ]}
            />
          )}
          <p>{t.stay}</p>
        </>
      }
    >
      <Root>
        <div>
          <StartHeading>{heading}</StartHeading>
          <div className="lead">{lead}</div>
        </div>
        {children}
      </Root>
    </CalmPage>
  );
};
