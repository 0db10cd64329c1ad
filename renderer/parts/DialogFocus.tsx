import { useEffect, useRef } from 'react';

const firstIn = (form: HTMLFormElement): HTMLElement | null => {
  const field = form.querySelector<HTMLElement>('input, textarea, select, button[type=submit]');
  // Of radios, the one that Tab would come to.
  const chosen =
    field instanceof HTMLInputElement && field.type === 'radio'
      ? form.querySelector<HTMLElement>(`input[name="${CSS.escape(field.name)}"]:checked`)
      : null;
  return chosen ?? field ?? form.querySelector<HTMLElement>('button:last-of-type');
};

/** Stands in a dialog: the cursor begins in its first field, or on the button that acts, so that Enter acts. */
export const DialogFocus = () => {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = here.current?.closest('form');
    if (form !== null && form !== undefined) firstIn(form)?.focus();
  }, []);
  return <span ref={here} hidden />;
};
