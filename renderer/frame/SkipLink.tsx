import { styled } from '@mui/material/styles';
import { frameText } from '../../shared/text/frame.ts';
import { LinkButton } from '../parts/LinkButton.tsx';
import { useText } from '../parts/language.tsx';

const Root = styled(LinkButton)(({ theme }) => ({
  position: 'absolute',
  zIndex: theme.zIndex.tooltip,
  top: 8,
  left: 8,
  padding: '6px 12px',
  backgroundColor: theme.vars.palette.background.paper,
  '&:not(:focus)': { clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden', whiteSpace: 'nowrap' },
}));

/** The first Tab stop: past the bar and the rail. */
export const SkipLink = () => {
  const t = useText(frameText);
  return <Root onClick={() => document.getElementById('main')?.focus()}>{t.skipToMain}</Root>;
};
