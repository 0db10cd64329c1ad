import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';

const List = styled('ul')({
  listStyle: 'disc',
  paddingLeft: '1.25rem',
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
});

/** What an act will do, before its button. */
export const FactList = ({ facts }: { facts: readonly ReactNode[] }) => (
  <List>
    {facts.map((fact, index) => (
      <li key={index}>{fact}</li>
    ))}
  </List>
);
