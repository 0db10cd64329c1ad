import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.ts';

const backupsQuery = { queryKey: ['backups'], queryFn: () => api.backups({}) };

/** How seldom the age of the last backup is asked for, in ms: it is told in minutes and days. */
const EVERY_MS = 5 * 60_000;

/** What is known of the backups. It is asked again when one comes back to the window, and every few minutes. */
export const useBackups = () =>
  useQuery({ ...backupsQuery, refetchInterval: EVERY_MS, refetchOnWindowFocus: true, staleTime: 1_000 });

/** Chooses a second folder in the system's dialog, or drops it; the list follows. */
export const useBackupFolder = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (wish: 'choose' | 'drop') => {
      if (wish === 'drop') {
        await api.setBackupFolder({ folder: null });
        return;
      }
      const { folder } = await api.chooseFolder({ purpose: 'backup' });
      if (folder !== null) await api.setBackupFolder({ folder });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: backupsQuery.queryKey }),
  });
};

/** Makes a backup by hand. */
export const useMakeBackup = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.makeBackup({}),
    onSettled: () => queries.invalidateQueries({ queryKey: backupsQuery.queryKey }),
  });
};
