import type { Cursor } from '../../shared/ipc/standing-schemas.ts';

/** How long the cursor is brought back to where it stood, while pages and dialogs still come, in ms. */
const WHILE_COMING_MS = 10_000;
/** How long after it stands there something that comes late may take it away once more, in ms. */
const SETTLED_MS = 800;

const CONTROLS = 'input, textarea, select, button, a[href], [tabindex]';

/** React's own ids are made anew each time. */
const isLasting = (id: string): boolean => id !== '' && !/[:«»]|^_r|^mui/i.test(id);

const nameOf = (element: Element): string => {
  const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : undefined;
  return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent).trim();
};

const controlOf = (element: Element): string =>
  isLasting(element.id)
    ? `#${element.id}`
    : [element.localName, element.getAttribute('type'), element.getAttribute('role'), nameOf(element)]
        .join(' ')
        .slice(0, 500);

/** Where the cursor can be: in the dialog on top, where there is one. */
const controls = (): readonly HTMLElement[] => {
  const top = [...document.querySelectorAll('[role=dialog]')].at(-1);
  return [...(top ?? document).querySelectorAll<HTMLElement>(CONTROLS)];
};

const isText = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && /^(text|search|password)$/.test(element.type));

/** Where the cursor stands; null: in nothing that can be found again. */
export const cursorNow = (): Cursor | null => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || !element.matches(CONTROLS) || element.id === 'main') return null;
  const control = controlOf(element);
  const nth = controls()
    .filter((one) => controlOf(one) === control)
    .indexOf(element);
  const text = isText(element);
  return {
    control,
    nth: Math.max(0, nth),
    from: text ? element.selectionStart : null,
    to: text ? element.selectionEnd : null,
  };
};

const find = ({ control, nth }: Cursor): HTMLElement | undefined =>
  controls().filter((one) => controlOf(one) === control)[nth];

const put = (element: HTMLElement, { from, to }: Cursor): void => {
  element.focus();
  if (isText(element) && from !== null && to !== null) element.setSelectionRange(from, to);
};

/**
 * Brings the cursor back to where it stood, as soon as that is drawn, and again when a dialog or a list that comes after
 * it takes the cursor. The first key or press of hers ends that. Returns an undo.
 */
export const bringCursorBack = (cursor: Cursor): (() => void) => {
  let settled: ReturnType<typeof setTimeout> | undefined;
  let there: HTMLElement | undefined;
  const look = (): void => {
    const element = find(cursor);
    // The page may have brought the cursor here itself, but not to its place in the text.
    if (element === undefined || (element === there && document.activeElement === element)) return;
    there = element;
    put(element, cursor);
    if (document.activeElement !== element) return;
    clearTimeout(settled);
    settled = setTimeout(stop, SETTLED_MS);
  };
  const drawn = new MutationObserver(look);
  const stop = (): void => {
    clearTimeout(settled);
    clearTimeout(late);
    drawn.disconnect();
    document.removeEventListener('focusin', look);
    for (const event of HERS) window.removeEventListener(event, stop, true);
  };
  const late = setTimeout(stop, WHILE_COMING_MS);
  drawn.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', look);
  for (const event of HERS) window.addEventListener(event, stop, true);
  look();
  return stop;
};

const HERS = ['keydown', 'pointerdown'] as const;
