import { useLocation } from 'wouter';
import { clientText } from '../../../shared/text/client.ts';
import { fieldWithCursor, focusNextField } from '../../fields/form-context.tsx';
import type { KeyMap } from '../../frame/keys.ts';
import { useText } from '../../parts/language.tsx';
import { useForms } from './use-forms.ts';
import { viewPath, type AreaNumber, type ClientView } from './views.ts';

/** Wanted where one goes on into an area: its first field, as Tab would come to it. */
export const FIRST_FIELD = '';

/** What a registration asks for, in card order: services and stays have their own forms. */
const NEXT: ReadonlyMap<ClientView, AreaNumber> = new Map([
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 7],
]);

/**
 * Enter in a field goes on to the next one, as Tab does, but past what isn't a field; after the last field of an
 * area to the next area, while a registration is written.
 */
export const useMovingOn = (view: ClientView): KeyMap => {
  const t = useText(clientText);
  const forms = useForms();
  const [, navigate] = useLocation();
  const area = forms.registration === null ? undefined : NEXT.get(view);
  const main = (): HTMLElement | null => document.getElementById('main');
  return {
    Enter: {
      name: t.nextField,
      act: () => {
        const part = main();
        if (part === null || focusNextField(part) || area === undefined) return;
        forms.want(FIRST_FIELD);
        navigate(viewPath(forms.id, area));
      },
      when: () => {
        const part = main();
        if (part === null) return false;
        // In an area without fields the cursor stands on the area itself.
        return fieldWithCursor(part) !== null || (area !== undefined && document.activeElement === part);
      },
    },
  };
};
