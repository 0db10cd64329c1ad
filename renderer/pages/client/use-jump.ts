import { useLocation } from 'wouter';
import { codeBookForDate } from '../../../shared/catalogue/code-books.ts';
import { focusField } from '../../fields/form-context.tsx';
import { areaOfField } from './areas.ts';
import { editingText, formOf } from './services/editing.ts';
import { viewOfArea, viewPath } from './views.ts';
import { useOpenPage } from './use-forms.ts';

/** A field of the person's or the registration's form, or, with `record`, of what the record's own form has. */
export interface JumpTarget {
  readonly field: string | null;
  /** Told by the field where the caller doesn't know it. */
  readonly area?: number | null;
  /** Id of a decision, process, diagnosis, stay or registration. */
  readonly record?: string | null;
}

/**
 * Brings the cursor to a field, in whichever area it stands; to that of a decision, a process or a diagnosis by opening its
 * form. Where there is no field, to the line of the record, or to the area; where the signature is meant, to the
 * registration's card.
 */
export const useJump = (): ((target: JumpTarget) => void) => {
  const { forms, editing, edit, showPaper } = useOpenPage();
  const [location, navigate] = useLocation();
  return ({ field, area, record = null }) => {
    const { client, draft } = forms.live();
    const form = field === null ? null : formOf(client, record);
    const wanted = field === '' ? null : (field ?? record);
    const stands = editingText(form) === editingText(editing);
    const view = viewOfArea(area ?? null);
    if (view === 'papers') showPaper(record ?? '');
    if (stands && wanted !== null && focusField(wanted)) return;
    const book = codeBookForDate(draft?.date ?? forms.context.today);
    const to = viewPath(forms.id, view ?? areaOfField(field ?? '', book));
    if (stands && to === location) {
      document.getElementById('main')?.focus();
      return;
    }
    forms.want(wanted);
    edit(form);
    navigate(to);
  };
};
