import { styled } from '@mui/material/styles';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { NARROW } from '../../theme/tokens.ts';

export interface Way {
  readonly name: string;
  readonly hint: string;
  readonly go: () => void;
}

const Root = styled('section')(({ theme }) => ({
  paddingTop: 16,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '& h2': { ...theme.typography.body2, color: theme.vars.palette.ink3 },
  '& p': {
    display: 'grid',
    gridTemplateColumns: '16rem 1fr',
    gap: '0 16px',
    marginTop: 12,
    color: theme.vars.palette.text.secondary,
    [NARROW]: { gridTemplateColumns: '1fr' },
  },
  '& button': { fontWeight: 600 },
}));

/** Ways on, each with what it means. */
export const Ways = ({ heading, ways }: { heading: string; ways: readonly Way[] }) => (
  <Root>
    <h2>{heading}</h2>
    {ways.map(({ name, hint, go }) => (
      <p key={name}>
        <span>
          <LinkButton onClick={go}>{name}</LinkButton>
        </span>
        <span>{hint}</span>
      </p>
    ))}
  </Root>
);
