import { describe, expect, test, vi } from 'vitest';
import { createFormStore, shownFault } from '../../../renderer/fields/form-store.ts';
import type { Fault } from '../../../shared/record/fault.ts';
import type { Typed } from '../../../shared/record/forms/typed.ts';

const faultsOf = (typed: Typed): readonly Fault[] => [
  ...(typed['family'] === '' ? [{ field: 'family', code: 'missing' } as const] : []),
  ...(typed['date'] === '99' ? [{ field: 'date', code: 'not-a-date' } as const] : []),
];

const store = (draft: Typed = {}) => createFormStore({ family: 'Haugen', date: '' }, draft, faultsOf);

describe('a form', () => {
  test('shows the record under what was typed, and hands over only what was typed', () => {
    const form = store({ date: '1.6' });
    expect(form.all()).toEqual({ family: 'Haugen', date: '1.6' });
    form.set('family', 'Hagen');
    expect(form.touched()).toEqual({ date: '1.6', family: 'Hagen' });
  });
  test('says nothing when nothing changes', () => {
    const form = store();
    const heard = vi.fn();
    form.onTyped(heard);
    form.set('family', 'Haugen');
    expect(heard).not.toHaveBeenCalled();
    form.set('family', 'Hagen');
    expect(heard).toHaveBeenCalledOnce();
  });
  test('takes several fields back as one step, and says which', () => {
    const form = store();
    form.setAll({ 18: '4', 'state.18': 'changed' });
    expect(form.undo()).toBe('18');
    expect(form.get('18')).toBe('');
    expect(form.get('state.18')).toBe('');
    expect(form.undo()).toBeNull();
  });
  test('hands over what an undo put back', () => {
    const form = store();
    form.set('family', 'Hagen');
    form.undo();
    expect(form.touched()).toEqual({ family: 'Haugen' });
  });
});

describe('a fault', () => {
  test('is shown when its field is left, not while it is typed in', () => {
    const form = store();
    form.setFocused('date');
    form.set('date', '99');
    expect(shownFault(form, 'date')).toBeNull();
    form.setWithin(false);
    expect(shownFault(form, 'date')?.code).toBe('not-a-date');
  });
  test('of a missing answer waits for the first try', () => {
    const form = store();
    form.set('family', '');
    expect(shownFault(form, 'family')).toBeNull();
    form.setStrict();
    expect(shownFault(form, 'family')?.code).toBe('missing');
  });
  test('that the database found stands until its field is typed in', () => {
    const form = store();
    form.setFound([{ field: 'family', code: 'already-there' }]);
    form.set('date', '1');
    expect(shownFault(form, 'family')?.code).toBe('already-there');
    form.set('family', 'Hagen');
    expect(shownFault(form, 'family')).toBeNull();
  });
});
