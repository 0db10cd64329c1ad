import { useEffect, useRef } from 'react';

/** Stands in a dialog: the cursor begins in its first field, or on the button that acts, so that Enter acts. */
export const DialogFocus = () => {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = here.current?.closest('form');
    form?.querySelector<HTMLElement>('input, textarea, select, button[type=submit]')?.focus();
  }, []);
  return <span ref={here} hidden />;
};
