import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../shared/ipc/schemas.ts';
import { api, type Session } from '../../api.ts';
import { sessionQuery } from '../../frame/session-query.ts';
import { useSession } from '../../frame/session.tsx';

/** The settings, and how one changes: it holds at once, and goes back when it couldn't be saved. */
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
    mutationFn: (next: Settings) => api.saveSettings(next),
    onMutate: (next) => {
      show(next);
      return settings;
    },
    onError: (_reason, _next, before) => {
      if (before !== undefined) show(before);
    },
  });
  return {
    settings,
    set: (part: Partial<Settings>): void => save.mutate({ ...settings, ...part }),
    error: save.error,
  };
};
