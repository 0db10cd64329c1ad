import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Answer } from '../../api.ts';
import type { Fault } from '../../../shared/record/fault.ts';

type OfficeLists = Answer<'officeLists'>;

const officeListsQuery = { queryKey: ['officeLists'], queryFn: () => api.officeLists({}) };

/** The municipality's own lists, as they were last saved. */
export const useOfficeLists = () => useQuery(officeListsQuery);

/**
 * Saves a part of the lists by `call`, which answers with what is wrong with it. What was saved is shown from then on, by
 * every page that has read the lists.
 */
export const useSaveList = <T extends Partial<OfficeLists>>(
  call: (part: T) => Promise<{ readonly faults?: readonly Fault[] }>,
) => {
  const queries = useQueryClient();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { mutate, error, isSuccess, isPending, reset } = useMutation({
    // One after the other: what was typed last is what is kept.
    scope: { id: 'office-lists' },
    mutationFn: call,
    onSuccess: (answer, part) => {
      const wrong = answer.faults ?? [];
      setFaults(wrong);
      if (wrong.length > 0) return;
      queries.setQueryData<OfficeLists>(officeListsQuery.queryKey, (lists) =>
        lists === undefined ? lists : { ...lists, ...part },
      );
    },
  });
  return { save: mutate, reset, error, faults, isPending, saved: isSuccess && faults.length === 0 };
};
