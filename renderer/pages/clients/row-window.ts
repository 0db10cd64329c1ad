import { useEffect, useEffectEvent, useState, type RefObject, type UIEvent } from 'react';

/** Rows drawn before and after those in sight, and the step in which the window moves. */
const MARGIN = 12;
const STEP = 8;

export interface RowWindow {
  /** First and one past the last row to draw. */
  readonly from: number;
  readonly to: number;
  /** First and one past the last row in sight. */
  readonly firstSeen: number;
  readonly pastSeen: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

interface Range {
  readonly first: number;
  readonly past: number;
}

const inSight = (scroller: HTMLElement, rowHeight: number, head: number): Range => ({
  first: Math.max(0, Math.floor(scroller.scrollTop / rowHeight)),
  past: Math.floor((scroller.scrollTop + scroller.clientHeight - head) / rowHeight),
});

/**
 * Which rows of equal height have to be drawn, so that a list of 100,000 costs as much as one of fifty.
 * `rowHeight` and `head`, the height of the header that sticks above the rows, in px.
 */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  head: number,
): RowWindow => {
  const [range, setRange] = useState<Range>({ first: 0, past: 30 });
  const measure = (element: HTMLElement): void => {
    const next = inSight(element, rowHeight, head);
    setRange((now) => (now.first === next.first && now.past === next.past ? now : next));
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
    from: Math.max(0, Math.floor((range.first - MARGIN) / STEP) * STEP),
    to: Math.min(count, Math.ceil((range.past + MARGIN) / STEP) * STEP),
    firstSeen: Math.min(range.first, Math.max(0, count - 1)),
    pastSeen: Math.min(range.past, count),
    onScroll: (event) => measure(event.currentTarget),
  };
};
