import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation } from 'wouter';
import { startText } from '../../../shared/text/start.ts';
import type { Answer } from '../../api.ts';

import { KeyHint } from '../../parts/KeyHint.tsx';
import { useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';

const Root = styled('section')(({ theme }) => ({
  padding: '24px 0',
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '& h2': { ...theme.typography.body2, fontWeight: 400, color: theme.vars.palette.ink3 },
  '& .figure': theme.typography.h1,
  '& .left': { ...theme.typography.body1, marginTop: 8 },
  '& .marks': { display: 'flex', gap: 24, margin: '4px 0 12px' },
  '& svg.bar': { display: 'block', width: '100%', height: 8, marginTop: 12 },
}));

/** How many clients are ready for the extract, and what is left. */
export const ReadyPanel = ({ readiness }: { readiness: Answer<'readiness'> }) => {
  const t = useText(startText);
  const [, navigate] = useLocation();
  const { clients, ready, open, at, looked, all } = readiness;
  const things = open.sperre + open.feil;
  if (at === null)
    return (
      <Root>
        <h2>{t.ready}</h2>
        <p role="status">{t.looking(looked, all)}</p>
      </Root>
    );
  return (
    <Root>
      <h2>{t.ready}</h2>
      <p className="figure">{t.clientsReady(clients, ready)}</p>
      <Bar share={clients === 0 ? 1 : ready / clients} />
      <p className="left">{things === 0 ? t.nothingLeft : t.left(clients - ready, things)}</p>
      {things === 0 ? null : (
        <>
          <p className="marks">
            {open.sperre === 0 ? null : <SeverityMark severity="sperre">{t.stops(open.sperre)}</SeverityMark>}
            {open.feil === 0 ? null : <SeverityMark severity="feil">{t.errors(open.feil)}</SeverityMark>}
          </p>
          <Button variant="outlined" onClick={() => navigate('/ready')} aria-keyshortcuts="F8">
            {t.walk} <KeyHint keys="F8" />
          </Button>
        </>
      )}
      {looked < all ? <p role="status">{t.looking(looked, all)}</p> : null}
    </Root>
  );
};

const Filled = styled('rect')(({ theme }) => ({ fill: theme.vars.palette.primary.main }));
const Rest = styled('rect')(({ theme }) => ({ fill: 'none', stroke: theme.vars.palette.error.main }));

/** Filled for those who are ready, outlined for the rest: the words beside say the same. */
const Bar = ({ share }: { share: number }) => {
  const filled = share === 1 ? 360 : Math.min(344, Math.floor(share * 360));
  return (
    <svg className="bar" viewBox="0 0 360 8" preserveAspectRatio="none" aria-hidden="true">
      <Filled width={filled} height="8" />
      {share === 1 ? null : <Rest x={filled + 2.5} y="0.5" width={357 - filled} height="7" />}
    </svg>
  );
};
