import { useEffect } from 'react';
import { focusField } from '../../fields/form-context.tsx';
import type { FormStore } from '../../fields/form-store.ts';

const TEXT = 'input:not([type=radio], [type=checkbox]), textarea';

/** Ctrl+Z takes the last step of a form back and goes to its field; inside a text field it is the field's own. */
export const useUndo = (store: FormStore, paused = false): void => {
  useEffect(() => {
    if (paused) return;
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'z' || event.defaultPrevented) return;
      if (document.activeElement?.matches(TEXT) === true) return;
      event.preventDefault();
      const field = store.undo();
      if (field !== null) focusField(field.replace(/^state\./, ''));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, paused]);
};
