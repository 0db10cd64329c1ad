import { createContext, use } from 'react';
import type { Purpose } from '../../shared/record/municipality.ts';

export const PurposeContext = createContext<Purpose>('municipality');

/** What the database that is shown, or being made, is for. */
export const usePurpose = (): Purpose => use(PurposeContext);
