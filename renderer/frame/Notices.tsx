import { useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { frameText } from '../../shared/text/frame.ts';
import type { Session } from '../api.ts';
import { useText } from '../parts/language.tsx';
import { SeverityMark } from '../parts/SeverityMark.tsx';

const Root = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'flex',
  alignItems: 'center',
  gap: 16,
  padding: '8px 24px',
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  '& p': { flex: 1 },
}));

/** What was found at unlocking, said once. */
export const Notices = ({ notices }: { notices: Session['notices'] }) => {
  const t = useText(frameText);
  const [seen, setSeen] = useState(false);
  if (seen || notices.length === 0) return null;
  return (
    <Root role="status">
      <SeverityMark severity="varsel" />
      <p>{notices.map((notice) => t.notice[notice]).join(' ')}</p>
      <Button onClick={() => setSeen(true)}>{t.understood}</Button>
    </Root>
  );
};
