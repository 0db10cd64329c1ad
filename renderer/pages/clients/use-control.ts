import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { deadline } from '../../../shared/reporting/deadline.ts';
import { api } from '../../api.ts';
import { useSession } from '../../frame/session.tsx';
import { isLooking } from '../ready/findings.ts';

/** How often the control is asked how far it has come, in milliseconds. */
const WHILE_LOOKING = 1_000;

/** Keeps the control of the year going while the list is shown, and reads the list anew when it has new findings. */
export const useControl = (): void => {
  const { today } = useSession();
  const queries = useQueryClient();
  const { year } = deadline(today);
  const { data } = useQuery({
    queryKey: ['readiness', year],
    queryFn: () => api.readiness({ year }),
    gcTime: 0,
    refetchInterval: ({ state: { data } }) => (data === undefined || isLooking(data) ? WHILE_LOOKING : false),
  });
  const at = data?.at;
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    // The list that came together with the first answer has these findings already.
    if (before.current !== undefined && at !== undefined && at !== before.current)
      for (const shown of ['page', 'paper']) void queries.invalidateQueries({ queryKey: ['clients', shown] });
    before.current = at;
  }, [at, queries]);
};
