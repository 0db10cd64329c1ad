import type { Page } from '@playwright/test';

/**
 * What stands on a page and can't be read or reached, a line each: text that is cut off, without three dots and the whole
 * of it told by pointing at it, or runs out of its box or over other text, controls that no scrolling brings into sight, anything that has to be scrolled sideways.
 */
export const lostOn = (page: Page): Promise<readonly string[]> => page.evaluate(lost);

/** Runs in the page, so everything it needs stands inside it. */
function lost(): readonly string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  /** Subpixels, and glyphs that are taller than their line. */
  const NEAR = 2;
  const TALL = 5;
  /** A picture that is wider than its place has a name, and the arrow keys move it. */
  const SLIDES = '[role="group"][tabindex="0"][aria-label]';
  const found: string[] = [];
  const dialogs = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')];
  const top = dialogs.at(-1) ?? document.body;
  const path = (element: Element): string => {
    const own = element.tagName.toLowerCase();
    const label = element.getAttribute('aria-label') ?? element.textContent.trim();
    return `${own} “${label.slice(0, 40)}”`;
  };
  const styleOf = new Map<Element, CSSStyleDeclaration>();
  const style = (element: Element): CSSStyleDeclaration => {
    const known = styleOf.get(element) ?? getComputedStyle(element);
    styleOf.set(element, known);
    return known;
  };
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  /** Said to screen readers only: one pixel, or nothing of it shown. */
  const isUnseen = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      const cut = cuts(style(at).overflowX);
      if ((cut && (box.width <= 1 || box.height <= 1)) || style(at).clipPath === 'inset(50%)') return true;
    }
    return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  /** Cut with three dots, and told whole by pointing at it. */
  const isTold = (element: Element): boolean =>
    style(element).textOverflow === 'ellipsis' &&
    element.getAttribute('title') === element.textContent.trim();
  const part = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

  /** Follows a box outwards: what cuts it off is a fault, what scrolls brings it into sight. Gives what is seen of it now. */
  const outwards = (element: Element, box: Box, what: string): Box | null => {
    let seen = part(box);
    let reach = part(box);
    let fixed = false;
    for (
      let at: Element | null = element;
      at !== null && at !== document.documentElement;
      at = at.parentElement
    ) {
      const { overflowX, overflowY, position } = style(at);
      const edge = at.getBoundingClientRect();
      if (at !== element || cuts(overflowX)) {
        if (cuts(overflowX) && isTold(at)) reach = { ...reach, left: edge.left, right: edge.right };
        if (cuts(overflowX) && (reach.left < edge.left - NEAR || reach.right > edge.right + NEAR))
          return (void found.push(`${what} is cut off at the side by ${path(at)}`), null);
        if (cuts(overflowY) && (reach.top < edge.top - TALL || reach.bottom > edge.bottom + TALL))
          return (void found.push(`${what} is cut off above or below by ${path(at)}`), null);
      }
      if (scrolls(overflowX) || scrolls(overflowY)) {
        if (reach.left - edge.left + at.scrollLeft < -NEAR || reach.top - edge.top + at.scrollTop < -TALL)
          return (void found.push(`${what} can't be scrolled to in ${path(at)}`), null);
        seen = {
          left: Math.max(seen.left, edge.left),
          top: Math.max(seen.top, edge.top),
          right: Math.min(seen.right, edge.right),
          bottom: Math.min(seen.bottom, edge.bottom),
        };
        // Scrolled to it, the box lies within the edge: what remains to be seen is the edge itself.
        reach = part(edge);
      }
      if (position === 'fixed') fixed = true;
      if (fixed && position === 'fixed') break;
    }
    const root = document.documentElement;
    const height = fixed ? innerHeight : Math.max(root.scrollHeight, innerHeight);
    if (reach.left < -NEAR || reach.right > innerWidth + NEAR || reach.top + scrollY < -TALL)
      return (void found.push(`${what} lies outside the window`), null);
    if (reach.bottom + (fixed ? 0 : scrollY) > height + TALL)
      return (void found.push(`${what} lies below the window`), null);
    return seen.right - seen.left > 0 && seen.bottom - seen.top > 0 ? seen : null;
  };

  if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page scrolls sideways');
  for (const element of top.querySelectorAll('*')) {
    if (!scrolls(style(element).overflowX) || element.scrollWidth <= element.clientWidth + 1) continue;
    if (!element.matches(SLIDES) && !isUnseen(element)) found.push(`${path(element)} scrolls sideways`);
  }

  interface Line extends Box {
    readonly of: Element;
    readonly text: string;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (of === null || text === '' || of.closest('option, script, style, title, [hidden]') !== null) continue;
    if (isUnseen(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const what = `“${text.slice(0, 40)}”`;
    let box: Element = of;
    while (['inline', 'contents'].includes(style(box).display) && box.parentElement !== null)
      box = box.parentElement;
    const own = box.getBoundingClientRect();
    const whole = range.getBoundingClientRect();
    if (whole.width === 0) continue;
    const isDrawn = of instanceof SVGElement;
    if (!isDrawn && !isTold(box) && (whole.right > own.right + NEAR || whole.left < own.left - NEAR))
      found.push(`${what} runs out of the side of its box`);
    if (!isDrawn && (whole.bottom > own.bottom + TALL || whole.top < own.top - TALL))
      found.push(`${what} runs out of its box above or below`);
    for (const rect of range.getClientRects()) {
      const seen = outwards(of, rect, what);
      if (seen === null) break;
      lines.push({ ...seen, of, text });
    }
  }
  for (const [index, one] of lines.entries())
    for (const other of lines.slice(index + 1)) {
      if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > NEAR && down > TALL)
        found.push(`“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}” lie over one another`);
    }

  const pen = document.createElement('canvas').getContext('2d');
  for (const list of top.querySelectorAll('select')) {
    const chosen = list.selectedOptions[0]?.textContent ?? '';
    if (pen === null || isUnseen(list)) continue;
    pen.font = style(list).font;
    // The arrow takes its part.
    if (pen.measureText(chosen).width + 24 > list.clientWidth)
      found.push(`“${chosen}” is cut off in its list`);
  }

  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="option"], [role="row"][tabindex]';
  for (const control of top.querySelectorAll(CONTROLS)) {
    const box = control.getBoundingClientRect();
    if (isUnseen(control) || box.width <= 1 || box.height <= 1) continue;
    outwards(control, box, path(control));
  }
  return [...new Set(found)];
}
