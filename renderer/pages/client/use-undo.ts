import { paletteText } from '../../../shared/text/palette.ts';
import { focusField } from '../../fields/form-context.tsx';
import type { FormStore } from '../../fields/form-store.ts';
import { useKeys } from '../../frame/keys.ts';
import { useText } from '../../parts/language.tsx';

const TEXT = 'input:not([type=radio], [type=checkbox]), textarea';

/** Ctrl+Z takes the last step of a form back and goes to its field; inside a text field it is the field's own. */
export const useUndo = (store: FormStore): void => {
  const { undo } = useText(paletteText).keys;
  useKeys({
    'Ctrl+Z': {
      name: undo,
      act: () => {
        const field = store.undo();
        if (field !== null) focusField(field.replace(/^state\./, ''));
      },
      when: () => document.activeElement?.matches(TEXT) !== true,
    },
  });
};
