import { styled } from '@mui/material/styles';
import { backupsText } from '../../../shared/text/backups.ts';
import type { Answer } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useText } from '../../parts/language.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { ContentFacts } from './ContentFacts.tsx';

const Root = styled('section')(({ theme }) => ({
  maxWidth: 560,
  '& h2': { ...theme.typography.body1, fontWeight: 600 },
  '& h2 + p': { color: theme.vars.palette.text.secondary, marginBottom: 8 },
}));

/** What restoring a backup aside showed: what is in it, or why it can't be restored. */
export const TriedOut = ({
  content,
  error,
  today,
}: {
  content: Answer<'tryBackup'> | undefined;
  error: unknown;
  today: string;
}) => {
  const t = useText(backupsText);
  if (content === undefined) return <CallFailure reason={error} />;
  return (
    <Root role="status">
      <h2>{t.tried(momentText(content.madeAt, today, t))}</h2>
      <p>{t.triedLead}</p>
      <ContentFacts content={content} today={today} />
    </Root>
  );
};
