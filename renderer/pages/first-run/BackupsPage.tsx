import { useEffect, useRef } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { firstRunText } from '../../../shared/text/first-run.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useText } from '../../parts/language.tsx';
import { Folders } from '../backups/Folders.tsx';
import { useBackups } from '../backups/use-backups.ts';
import { Steps } from './Steps.tsx';

const Root = styled('div')({ display: 'flex', flexDirection: 'column', gap: 24 });

/** Where backups will lie. The folder beside the database is chosen already: Enter goes on. */
export const BackupsPage = ({ onReady }: { onReady: () => void }) => {
  const t = useText(firstRunText);
  const { data, error } = useBackups();
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);
  return (
    <Steps at={3}>
      <Root>
        <div>
          <h1>{t.backupsHeading}</h1>
          <p className="lead">{t.backupsLead}</p>
        </div>
        <CallFailure reason={error} />
        {data === undefined ? null : <Folders backups={data} />}
        <div>
          <Button ref={begin} variant="contained" onClick={onReady}>
            {t.begin}
          </Button>
        </div>
      </Root>
    </Steps>
  );
};
