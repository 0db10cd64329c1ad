import { api } from '../api.ts';

/** The session under which everything is shown; invalidate it after saving settings. */
export const sessionQuery = { queryKey: ['session'], queryFn: () => api.session({}), staleTime: Infinity };
