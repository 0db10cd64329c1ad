import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { KeyHint } from './KeyHint.tsx';

const Root = styled('section')(({ theme }) => ({
  '& + &': { marginTop: 16, paddingTop: 12, borderTop: `1px solid ${theme.vars.palette.divider}` },
}));

const Head = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: 8,
});

const Main = styled('h2')(({ theme }) => ({ ...theme.typography.h2 }));
const Part = styled('h2')(({ theme }) => ({ ...theme.typography.body1, fontWeight: 600 }));

/** A part of the side panel. `minor` is a subheading; `keys` the key that leads here. */
export const Panel = ({
  heading,
  keys,
  minor = false,
  children,
}: {
  heading: string;
  keys?: string;
  minor?: boolean;
  children: ReactNode;
}) => (
  <Root>
    <Head>
      {minor ? <Part>{heading}</Part> : <Main>{heading}</Main>}
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </Head>
    {children}
  </Root>
);
