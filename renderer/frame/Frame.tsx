import { useRef, type ReactNode, type RefObject } from 'react';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import { styled } from '@mui/material/styles';
import { frameText } from '../../shared/text/frame.ts';
import { KeyHint } from '../parts/KeyHint.tsx';
import { useText } from '../parts/language.tsx';
import { NARROW } from '../theme/tokens.ts';
import { CloseSide } from './close-side.ts';
import { useHeldOpen } from './held.ts';
import { cursorToPage, useHeldKeys, useKeys } from './keys.ts';
import { useLayout } from './layout.ts';
import { Rail, type RailProps } from './Rail.tsx';

const Page = styled('div')(({ theme }) => ({
  ...theme.typography.body2,
  flex: 1,
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  color: theme.vars.palette.text.primary,
  [NARROW]: { display: 'block', overflowY: 'auto' },
}));

/** 64 high; one line of 40 in one column. What stands in it decides what goes first. */
const Head = styled('div')<{ slim: boolean }>(({ theme, slim }) => ({
  flex: 'none',
  minHeight: slim ? '3rem' : '4rem',
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: 24,
  padding: '0 24px',
  backgroundColor: theme.vars.palette.background.paper,
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  '& > .content': { flex: 1, minWidth: 0 },
  [NARROW]: { minHeight: '2.5rem', padding: '0 16px' },
}));

const Work = styled('div')({ flex: 1, minHeight: 0, display: 'flex', [NARROW]: { display: 'block' } });

const Main = styled('main')<{ withSide: boolean }>(({ theme, withSide }) => ({
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  maxWidth: withSide ? 1040 : 1440,
  display: 'flex',
  flexDirection: 'column',
  backgroundColor: theme.vars.palette.background.paper,
  outline: 'none',
  [NARROW]: { maxWidth: 'none' },
}));

const Scroll = styled('div')<{ flush: boolean }>(({ flush }) => ({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  padding: flush ? 0 : '16px 24px 24px',
  position: 'relative',
  [NARROW]: { overflowY: 'visible', padding: flush ? 0 : '16px' },
}));

const Side = styled('aside')<{ reads?: boolean | undefined }>(({ theme, reads = false }) => ({
  ...theme.typography.body2,
  width: reads ? '26.5rem' : '20.5rem',
  flex: 'none',
  boxSizing: 'border-box',
  padding: reads ? '24px 32px' : '16px 24px',
  overflowY: 'auto',
  borderLeft: `1px solid ${theme.vars.palette.divider}`,
  '&:focus-visible': { outlineOffset: -3 },
  backgroundColor: theme.vars.palette.background.default,
  color: theme.vars.palette.text.primary,
  '&.drawer': { flex: 1, maxWidth: '100vw', borderLeft: 0, '& > button': { marginTop: 24 } },
  '@media (min-width: 1600px)': { flex: '1 0 20.5rem', maxWidth: reads ? 480 : 400 },
  [NARROW]: {
    width: 'auto',
    borderLeft: 0,
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    padding: 16,
  },
}));

export interface FrameProps {
  /** The client head, always in sight. */
  readonly head?: ReactNode;
  readonly rail?: RailProps | undefined;
  readonly children: ReactNode;
  /** The panel beside; under 1200 px wide a drawer that F1 and F8 open. */
  readonly side?:
    | {
        readonly label: string;
        readonly content: ReactNode;
        readonly findings?: number | undefined;
        /** It is there to be read at a glance, and is wider. */
        readonly reads?: boolean | undefined;
      }
    | undefined;
  /** An `ActionBar`. */
  readonly actionBar?: ReactNode;
  /** The main part has no inner margin and does its own scrolling. */
  readonly flush?: boolean;
}

/** F1 where the panel stands beside: the cursor goes into it, to read or scroll it, and back to where it was. */
const useThereAndBack = (panel: RefObject<HTMLElement | null>): (() => void) => {
  const left = useRef<Element | null>(null);
  return () => {
    const here = document.activeElement;
    if (panel.current?.contains(here) === true) {
      if (left.current instanceof HTMLElement) left.current.focus();
      return;
    }
    left.current = here;
    panel.current?.focus();
  };
};

/** The parts of a page: head, rail, main, side panel, action bar, placed by the window's width. */
export const Frame = ({ head, rail, children, side, actionBar, flush = false }: FrameProps) => {
  const t = useText(frameText);
  const layout = useLayout();
  const [open, setOpen] = useHeldOpen('side');
  const closeSide = (then: () => void): void => {
    setOpen(false);
    // The drawer gives the cursor back to where it came from first.
    setTimeout(then, 0);
  };
  const onCall = layout === 'drawer' && side !== undefined;
  useHeldKeys(onCall && open);
  const panel = useRef<HTMLElement>(null);
  const thereAndBack = useThereAndBack(panel);
  const openSide = { name: t.sidePanel(null), act: () => setOpen(true) };
  useKeys(
    side === undefined
      ? {}
      : onCall
        ? { F1: openSide, F8: openSide }
        : { F1: { ...openSide, act: thereAndBack } },
  );
  const opener = onCall ? (
    <Button onClick={() => setOpen(true)} aria-keyshortcuts="F1">
      {t.sidePanel(side.findings ?? null)} <KeyHint keys="F1" />
    </Button>
  ) : null;
  return (
    <Page>
      {head === undefined && opener === null ? null : (
        <Head slim={head === undefined}>
          <div className="content">{head}</div>
          {opener}
        </Head>
      )}
      <Work>
        {rail === undefined ? null : <Rail {...rail} />}
        <Main id="main" tabIndex={-1} withSide={side !== undefined && layout === 'wide'}>
          <Scroll flush={flush}>{children}</Scroll>
          {actionBar}
        </Main>
        {side === undefined || onCall ? null : (
          <Side ref={panel} tabIndex={-1} aria-label={side.label} reads={side.reads}>
            {side.content}
          </Side>
        )}
      </Work>
      {onCall ? (
        <Drawer
          anchor="right"
          open={open}
          onClose={() => setOpen(false)}
          slotProps={{
            paper: { 'aria-label': side.label },
            transition: { onExited: (drawer) => cursorToPage(drawer) },
          }}
        >
          <Side as="div" className="drawer">
            <CloseSide value={closeSide}>{side.content}</CloseSide>
            <Button onClick={() => setOpen(false)}>{t.close}</Button>
          </Side>
        </Drawer>
      ) : null}
    </Page>
  );
};
