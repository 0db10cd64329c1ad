import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../shared/ipc/schemas.ts';
import { api, type Session } from '../../api.ts';
import { sessionQuery } from '../../frame/session-query.ts';
import { useSession } from '../../frame/session.tsx';

/**
 * The settings, and how one changes: it holds at once, and goes back when it couldn't be saved. A change that rests on what
 * is set is given what is set now: the page may not have been drawn since the last one.
 */
export const useSettings = () => {
  const { settings } = useSession();
  const queries = useQueryClient();
  const show = (next: Settings): void => {
    queries.setQueryData<Session>(sessionQuery.queryKey, (session) =>
      session === undefined ? session : { ...session, settings: next },
    );
  };
  const save = useMutation({
    // One after the other: what was chosen last is what is kept.
    scope: { id: 'settings' },
    mutationFn: ({ next }: { readonly before: Settings; readonly next: Settings }) => api.saveSettings(next),
    onError: (_reason, { before }) => show(before),
  });
  return {
    settings,
    set: (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): void => {
      const before = queries.getQueryData<Session>(sessionQuery.queryKey)?.settings ?? settings;
      const next = { ...before, ...(typeof change === 'function' ? change(before) : change) };
      show(next);
      save.mutate({ before, next });
    },
    error: save.error,
  };
};
