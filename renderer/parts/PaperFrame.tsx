import { styled } from '@mui/material/styles';

/** Paper is white in both themes. */
const Sheet = styled('iframe')(({ theme }) => ({
  display: 'block',
  width: '100%',
  boxSizing: 'border-box',
  border: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: 'white',
  colorScheme: 'light',
}));

/** A paper to look at before it is printed; `rest`: what the page takes of the window's height beside it, as CSS. */
export const PaperFrame = ({ title, paper, rest }: { title: string; paper: string; rest: string }) => (
  // SECURITY: no script runs in it. Without its own origin it could not load the fonts of the print.
  <Sheet
    title={title}
    srcDoc={paper}
    sandbox="allow-same-origin"
    style={{ height: `max(24rem, calc(100vh - ${rest}))` }}
  />
);
