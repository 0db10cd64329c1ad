import { useEffect, useRef, type KeyboardEvent } from 'react';
import useMediaQuery from '@mui/material/useMediaQuery';
import { styled } from '@mui/material/styles';
import type { ListSort } from '../../../shared/ipc/list-schemas.ts';
import { clientsText } from '../../../shared/text/clients.ts';
import type { ClientRow } from '../../api.ts';
import { useText } from '../../parts/language.tsx';
import { Table } from '../../parts/Table.tsx';
import { COLUMNS } from '../../theme/tokens.ts';
import { NarrowCells, WideCells } from './cells.tsx';
import { useRowWindow } from './row-window.ts';
import { SortHeader } from './SortHeader.tsx';

/** First and one past the last row in sight, counted from 0. */
export interface Seen {
  readonly first: number;
  readonly past: number;
}

export const rowId = (index: number): string => `client-row-${index}`;

const narrow = `@media (max-width: ${COLUMNS - 0.02}px)`;

const Scroller = styled('div')({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  padding: '0 24px',
  [narrow]: { padding: '0 16px', height: '70vh', flex: 'none' },
});

const Grid = styled(Table)(({ theme }) => ({
  outline: 'none',
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: theme.vars.palette.background.paper,
  },
  '& tbody td': { whiteSpace: 'nowrap' },
  '& td.services': { whiteSpace: 'normal' },
  '& td.number, & th.number': { paddingRight: 24 },
  '& tbody tr': { cursor: 'pointer' },
  '& tr[aria-selected="true"] td': {
    backgroundColor: theme.vars.palette.soft,
    '&:first-of-type': {
      boxShadow: `-21px 0 0 ${theme.vars.palette.soft}, -24px 0 0 ${theme.vars.palette.primary.main}`,
    },
    '&:last-of-type': { boxShadow: `24px 0 0 ${theme.vars.palette.soft}` },
    [narrow]: {
      '&:first-of-type': {
        boxShadow: `-13px 0 0 ${theme.vars.palette.soft}, -16px 0 0 ${theme.vars.palette.primary.main}`,
      },
    },
  },
  '&:focus-visible tr[aria-selected="true"]': {
    outline: `3px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: -3,
  },
  '& tbody tr.space td': { padding: 0, border: 0 },
  '@media (forced-colors: active)': {
    '& tr[aria-selected="true"] td': {
      forcedColorAdjust: 'none',
      background: 'Highlight',
      color: 'HighlightText',
    },
  },
}));

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The list of clients: only the rows in sight are drawn, and further pages come when one scrolls there. */
export const ClientGrid = ({
  rows,
  total,
  over,
  sort,
  onSort,
  current,
  onCurrent,
  onOpen,
  onKey,
  onSeen,
  onEnd,
}: {
  rows: readonly ClientRow[];
  total: number;
  /** There are more than `total`. */
  over: boolean;
  sort: ListSort;
  onSort: (sort: ListSort) => void;
  current: number;
  onCurrent: (index: number) => void;
  onOpen: (index: number) => void;
  onKey: (event: KeyboardEvent) => void;
  onSeen: (seen: Seen) => void;
  onEnd: () => void;
}) => {
  const t = useText(clientsText);
  const wide = useMediaQuery(`(min-width: ${COLUMNS}px)`, { noSsr: true });
  const scroller = useRef<HTMLDivElement>(null);
  const height = (wide ? 2 : 3) * rem();
  const head = wide ? 2 * rem() : 0;
  const { from, to, firstSeen, pastSeen, onScroll } = useRowWindow(scroller, rows.length, height, head);

  useEffect(() => onSeen({ first: firstSeen, past: pastSeen }), [onSeen, firstSeen, pastSeen]);
  useEffect(() => {
    if (to >= rows.length && (over || rows.length < total)) onEnd();
  }, [to, rows.length, total, over, onEnd]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || current < 0) return;
    const top = current * height;
    const room = element.clientHeight - head - height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + room) element.scrollTop = top - room;
  }, [current, height, head]);

  const Cells = wide ? WideCells : NarrowCells;
  return (
    <Scroller ref={scroller} onScroll={onScroll}>
      <Grid
        id="client-grid"
        role="grid"
        aria-label={t.heading}
        aria-rowcount={over ? -1 : total + 1}
        aria-activedescendant={current >= 0 ? rowId(current) : undefined}
        tabIndex={0}
        onKeyDown={onKey}
      >
        {wide ? (
          <thead>
            <tr aria-rowindex={1}>
              <SortHeader by="name" name={t.name} sort={sort} onSort={onSort} />
              <SortHeader by="birthDate" name={t.born} sort={sort} onSort={onSort} />
              <th scope="col" className="number">
                {t.age}
              </th>
              <th scope="col">{t.identityNumber}</th>
              <SortHeader by="registered" name={t.registration} sort={sort} onSort={onSort} />
              <th scope="col">{t.services}</th>
            </tr>
          </thead>
        ) : null}
        <tbody>
          <Space rows={from} height={height} />
          {rows.slice(from, to).map((row, index) => (
            <tr
              key={row.id}
              id={rowId(from + index)}
              aria-rowindex={from + index + 2}
              aria-selected={from + index === current}
              style={{ height }}
              onMouseDown={() => onCurrent(from + index)}
              onClick={() => onOpen(from + index)}
            >
              <Cells row={row} />
            </tr>
          ))}
          <Space rows={rows.length - to} height={height} />
        </tbody>
      </Grid>
    </Scroller>
  );
};

/** Stands for rows that aren't drawn. */
const Space = ({ rows, height }: { rows: number; height: number }) =>
  rows <= 0 ? null : (
    <tr className="space" role="presentation">
      <td colSpan={6} style={{ height: rows * height }} />
    </tr>
  );
