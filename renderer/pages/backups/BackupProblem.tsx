import { styled } from '@mui/material/styles';
import { callErrorCodes } from '../../../shared/ipc/errors.ts';
import { backupsText } from '../../../shared/text/backups.ts';
import { callErrorText } from '../../../shared/text/errors.ts';
import { useLanguage, useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';

const Root = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  '& > span': { marginTop: '0.125rem' },
  '& b': { fontWeight: 600 },
});

/** That the last try failed, and what to do. */
export const BackupProblem = ({ problem }: { problem: string | null }) => {
  const t = useText(backupsText);
  const language = useLanguage();
  if (problem === null) return null;
  const code = callErrorCodes.find((known) => known === problem) ?? 'internal';
  return (
    <Root role="alert">
      <SeverityMark severity="sperre" alone />
      <p>
        <b>{t.problem}</b> {callErrorText({ code }, language)}
      </p>
    </Root>
  );
};
