import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api.ts';
import { focusField } from '../../fields/form-context.tsx';
import type { ClientForms } from './client-forms.ts';
import { AREA_NUMBERS, viewPath, type ClientView } from './views.ts';

/** Keeps what is typed and reads the client anew; the cursor goes to the field, where one is named. */
export type Reload = (field?: string | null) => Promise<void>;

const DATE = 'date';

/**
 * Begins a registration. In area 1, and from a view that is no area, one begins at its date; in another area one
 * stays, since that is the one she wants to write. A registration that is being written is gone back to. A correction is
 * begun as a draft of the same date.
 */
export const useBegin = (
  forms: ClientForms,
  view: ClientView,
  reload: Reload,
): {
  readonly begin: () => void;
  readonly correct: (registration: string) => void;
  readonly goToDraft: () => Promise<void>;
  readonly beginFailure: unknown;
} => {
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<unknown>(null);
  const home = viewPath(forms.id, 1);
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      await forms.flush();
      await act();
    } catch (reason) {
      setFailure(reason);
    }
  };
  const begin = (): void => {
    const area = AREA_NUMBERS.find((one) => one === view);
    if (area === undefined) navigate(home);
    void attempt(async () => {
      await api.beginRegistration({ client: forms.id });
      await reload((area ?? 1) === 1 ? DATE : null);
    });
  };
  const goBack = (): void => {
    if (focusField(DATE)) return;
    forms.want(DATE);
    navigate(home);
  };
  const goToDraft = async (): Promise<void> => {
    navigate(home);
    await reload(DATE);
  };
  const correct = (registration: string): void =>
    void attempt(async () => {
      await api.beginCorrection({ client: forms.id, registration });
      await goToDraft();
    });
  return {
    begin: () => (forms.registration === null ? begin() : goBack()),
    correct,
    goToDraft,
    beginFailure: failure,
  };
};
