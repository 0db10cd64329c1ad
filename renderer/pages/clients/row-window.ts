import { useEffect, useEffectEvent, useState, type RefObject, type UIEvent } from 'react';
import type { Seen } from './seen-rows.ts';

/** Rows drawn before and after those in sight, and the step in which the window moves. */
const MARGIN = 12;
const STEP = 8;

export interface RowWindow {
  /** First and one past the last row to draw. */
  readonly from: number;
  readonly to: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

const inSight = (scroller: HTMLElement, rowHeight: number, head: number): Seen => ({
  first: Math.max(0, Math.floor(scroller.scrollTop / rowHeight)),
  past: Math.floor((scroller.scrollTop + scroller.clientHeight - head) / rowHeight),
});

const toDraw = ({ first, past }: Seen) => ({
  from: Math.max(0, Math.floor((first - MARGIN) / STEP) * STEP),
  to: Math.ceil((past + MARGIN) / STEP) * STEP,
});

/**
 * Which rows of equal height have to be drawn, so that a list of 100,000 costs as much as one of fifty; what is in
 * sight is told to `onSeen`. `rowHeight` and `head`, the height of the header that sticks above the rows, in px.
 */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  head: number,
  onSeen: (seen: Seen) => void,
): RowWindow => {
  const [drawn, setDrawn] = useState(() => toDraw({ first: 0, past: 30 }));
  const measure = (element: HTMLElement): void => {
    const seen = inSight(element, rowHeight, head);
    onSeen(seen);
    const next = toDraw(seen);
    setDrawn((now) => (now.from === next.from && now.to === next.to ? now : next));
  };
  const onResize = useEffectEvent(measure);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    // Reports the first size too, so that nothing is measured while rendering.
    const observer = new ResizeObserver(() => onResize(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, rowHeight]);
  return {
    from: drawn.from,
    to: Math.min(count, drawn.to),
    onScroll: (event) => measure(event.currentTarget),
  };
};
