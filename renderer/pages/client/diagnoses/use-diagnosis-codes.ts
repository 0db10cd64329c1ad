import { useQuery } from '@tanstack/react-query';
import { api, type Answer } from '../../../api.ts';

type DiagnosisCode = Answer<'diagnosisCodes'>['entries'][number];

const NONE: readonly DiagnosisCode[] = [];

/** The list of diagnoses in force, with their titles; empty until it is read. It doesn't change while the program is open. */
export const useDiagnosisCodes = (): readonly DiagnosisCode[] =>
  useQuery({
    queryKey: ['diagnosisCodes'],
    queryFn: () => api.diagnosisCodes({}),
    staleTime: Infinity,
  }).data?.entries ?? NONE;
