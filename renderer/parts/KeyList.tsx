import { styled } from '@mui/material/styles';
import { KeyHint } from './KeyHint.tsx';

const Root = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  gap: 16,
  color: theme.vars.palette.ink3,
  whiteSpace: 'nowrap',
  '& kbd': { marginLeft: 8 },
  '& kbd + kbd': { marginLeft: 4 },
}));

/** At most three hints in the foot of a page: `[['Åpne', 'Enter'], ['Bla', '↑', '↓']]`. */
export const KeyList = ({ hints }: { hints: readonly (readonly [string, ...string[]])[] }) => (
  <Root>
    {hints.map(([what, ...keys]) => (
      <span key={what}>
        {what}
        {keys.map((key) => (
          <KeyHint key={key} keys={key} />
        ))}
      </span>
    ))}
  </Root>
);
