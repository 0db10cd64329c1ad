import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';

const Heading = styled('h2')(({ theme }) => ({
  ...theme.typography.body1,
  fontWeight: 600,
  marginBottom: 8,
}));

const List = styled('dl')(({ theme }) => ({
  '& > div': {
    display: 'grid',
    gridTemplateColumns: '7.5rem 1fr',
    gap: 8,
    padding: '8px 0',
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  '& > div:last-child': { borderBottom: `1px solid ${theme.vars.palette.divider}` },
  '& dt': { color: theme.vars.palette.ink3 },
  '& dd': { overflowWrap: 'anywhere' },
}));

/** Pairs of a term and what holds; an empty one is left out. */
export const Facts = ({
  heading,
  facts,
}: {
  heading?: string;
  facts: readonly (readonly [string, ReactNode])[];
}) => (
  <section>
    {heading === undefined ? null : <Heading>{heading}</Heading>}
    <List>
      {facts
        .filter(([, value]) => value !== '' && value !== null)
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </List>
  </section>
);
