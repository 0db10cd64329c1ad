import { useLocation } from 'wouter';
import { codeBookForDate } from '../../../shared/catalogue/code-books.ts';
import { focusField } from '../../fields/form-context.tsx';
import { areaOfField, viewPath } from './areas.ts';
import { useForms } from './use-forms.ts';

/** Brings the cursor to a field, in whichever area it stands. */
export const useJump = (): ((field: string) => void) => {
  const forms = useForms();
  const [, navigate] = useLocation();
  return (field) => {
    if (focusField(field)) return;
    const { draft } = forms.live();
    const book = codeBookForDate(draft?.date ?? forms.context.today);
    forms.want(field);
    navigate(viewPath(forms.id, areaOfField(field, book)));
  };
};

/** Goes to the first thing that is missing after the field one stands in, round and round. */
export const useNextMissing = (): (() => void) => {
  const forms = useForms();
  const jump = useJump();
  return () => {
    const fields = forms.live().missing.map((fault) => fault.field);
    const here = [forms.person, forms.registration].find((store) => store?.within())?.focused() ?? null;
    const at = here === null ? -1 : fields.indexOf(here);
    const next = fields[(at + 1) % Math.max(fields.length, 1)];
    if (next !== undefined) jump(next);
  };
};
