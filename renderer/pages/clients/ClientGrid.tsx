import { memo, useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { styled } from '@mui/material/styles';
import { LIST_SORTS, type ListColumn } from '../../../shared/ipc/list-names.ts';
import type { ListSort } from '../../../shared/ipc/list-schemas.ts';
import { clientsText } from '../../../shared/text/clients.ts';
import type { ClientRow } from '../../api.ts';
import { useText } from '../../parts/language.tsx';
import { Table } from '../../parts/Table.tsx';
import { NARROW } from '../../theme/tokens.ts';
import { NarrowCells, WideCells } from './cells.tsx';
import { useRowWindow } from './row-window.ts';
import type { Seen } from './seen-rows.ts';
import { SortHeader } from './SortHeader.tsx';
import type { Room } from './use-columns.ts';

export const rowId = (index: number): string => `client-row-${index}`;

const Scroller = styled('div')({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  padding: '0 24px',
  [NARROW]: { padding: '0 16px', height: '70vh', flex: 'none' },
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
  // A row has one height: many services are cut, and told whole by pointing at them.
  '& th.services': { width: '16%' },
  '& td.services': { maxWidth: '11rem', overflow: 'hidden', textOverflow: 'ellipsis' },
  '&.services-narrow td.services': { maxWidth: 0 },
  '& td.age, & th.age': { textAlign: 'right', paddingRight: 16 },
  '& tbody tr': { cursor: 'pointer' },
  '& tr[aria-selected="true"] td': {
    backgroundColor: theme.vars.palette.soft,
    '&:first-of-type': {
      boxShadow: `-21px 0 0 ${theme.vars.palette.soft}, -24px 0 0 ${theme.vars.palette.primary.main}`,
    },
    '&:last-of-type': { boxShadow: `24px 0 0 ${theme.vars.palette.soft}` },
    [NARROW]: {
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

/** Tells when a row is wider than the list, before it is seen, and when the list has another width. */
const useRoom = (scroller: RefObject<HTMLElement | null>, { onTooWide, onResize }: Room): void => {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null && element.scrollWidth > element.clientWidth) onTooWide();
  });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let width = element.offsetWidth;
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      width = element.offsetWidth;
      onResize();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, onResize]);
};

/** The list of clients: only the rows in sight are drawn, and further pages come when one scrolls there. */
export const ClientGrid = ({
  rows,
  columns,
  wide,
  room,
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
  columns: readonly ListColumn[];
  /** There is room for columns; otherwise each client has two lines. */
  wide: boolean;
  room: Room;
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
  const scroller = useRef<HTMLDivElement>(null);
  const height = (wide ? 2 : 3) * rem();
  const head = wide ? 2 * rem() : 0;
  const { from, to, onScroll } = useRowWindow(scroller, rows.length, height, head, onSeen);

  useRoom(scroller, room);
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

  return (
    <Scroller ref={scroller} onScroll={onScroll}>
      <Grid
        id="client-grid"
        className={room.servicesNarrow ? 'services-narrow' : undefined}
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
              {columns.map((column) => {
                const by = LIST_SORTS.find((one) => one === column);
                return by === undefined ? (
                  <th key={column} scope="col" className={column}>
                    {t.columns[column]}
                  </th>
                ) : (
                  <SortHeader key={column} by={by} name={t.columns[column]} sort={sort} onSort={onSort} />
                );
              })}
            </tr>
          </thead>
        ) : null}
        <tbody
          onMouseDown={(event) => withRow(event.target, onCurrent)}
          onClick={(event) => withRow(event.target, onOpen)}
        >
          <Space rows={from} height={height} columns={wide ? columns.length + 1 : 3} />
          {rows.slice(from, to).map((row, index) => (
            <Row
              key={row.id}
              row={row}
              columns={wide ? columns : null}
              numberBelow={room.numberBelow}
              index={from + index}
              selected={from + index === current}
              height={height}
            />
          ))}
          <Space rows={rows.length - to} height={height} columns={wide ? columns.length + 1 : 3} />
        </tbody>
      </Grid>
    </Scroller>
  );
};

/** The row that was pressed, counted from 0. */
const withRow = (target: EventTarget, act: (index: number) => void): void => {
  const row = target instanceof Element ? target.closest('tr[aria-rowindex]') : null;
  if (row !== null) act(Number(row.getAttribute('aria-rowindex')) - 2);
};

/** Drawn anew only when something of its own changes: while one scrolls the list is, in each frame. */
const Row = memo(
  ({
    row,
    columns,
    numberBelow,
    index,
    selected,
    height,
  }: {
    row: ClientRow;
    /** Null: there is no room for columns. */
    columns: readonly ListColumn[] | null;
    numberBelow: boolean;
    index: number;
    selected: boolean;
    height: number;
  }) => (
    <tr id={rowId(index)} aria-rowindex={index + 2} aria-selected={selected} style={{ height }}>
      {columns === null ? (
        <NarrowCells row={row} numberBelow={numberBelow} />
      ) : (
        <WideCells row={row} columns={columns} />
      )}
    </tr>
  ),
);

/** Stands for rows that aren't drawn. */
const Space = ({ rows, height, columns }: { rows: number; height: number; columns: number }) =>
  rows <= 0 ? null : (
    <tr className="space" role="presentation">
      <td colSpan={columns} style={{ height: rows * height }} />
    </tr>
  );
