import { styled } from '@mui/material/styles';
import { functioningText } from '../../../../shared/text/functioning.ts';
import { useText } from '../../../parts/language.tsx';
import type { ScoreSums } from './score-grid.ts';

const Line = styled('span')(({ theme }) => ({
  color: theme.vars.palette.text.primary,
  '& b': { fontVariantNumeric: 'tabular-nums' },
}));

/** "3 endret, 4 bekreftet, 10 ikke sett på"; in a first registration "12 skåret, 5 igjen". */
export const ScoreSumLine = ({ sums }: { sums: ScoreSums }) => {
  const t = useText(functioningText);
  return sums.compared ? (
    <Line>
      <b>{sums.changed}</b> {t.changed}, <b>{sums.confirmed}</b> {t.confirmed}, <b>{sums.unseen}</b>{' '}
      {t.unseen}
    </Line>
  ) : (
    <Line>
      <b>{sums.changed + sums.confirmed}</b> {t.scoredCount}, <b>{sums.unseen}</b> {t.leftCount}
    </Line>
  );
};
