import { useLocation } from 'wouter';
import { codeBookForDate } from '../../../shared/catalogue/code-books.ts';
import { focusField } from '../../fields/form-context.tsx';
import { areaOfField } from './areas.ts';
import { AREA_NUMBERS, viewPath } from './views.ts';
import { useForms } from './use-forms.ts';

/**
 * Brings the cursor to a field, or to the line of a record by its id, in whichever area it stands; where it can't be
 * gone to, to its area. The area is told by the field where the caller doesn't know it.
 */
export const useJump = (): ((field: string, area?: number | null) => void) => {
  const forms = useForms();
  const [location, navigate] = useLocation();
  return (field, area) => {
    if (focusField(field)) return;
    const { draft } = forms.live();
    const book = codeBookForDate(draft?.date ?? forms.context.today);
    const to = viewPath(forms.id, AREA_NUMBERS.find((one) => one === area) ?? areaOfField(field, book));
    if (to === location) {
      document.getElementById('main')?.focus();
      return;
    }
    forms.want(field === '' ? null : field);
    navigate(to);
  };
};
