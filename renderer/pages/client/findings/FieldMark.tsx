import { SeverityMark, type Severity } from '../../../parts/SeverityMark.tsx';
import { useFindings } from './findings-context.ts';
import { worstOn } from './order.ts';

/** The weight of the worst finding on a field of a registration's form; null where there is none. */
export const useWorstOn = (registration: string, field: string): Severity | null =>
  worstOn(useFindings().findings, registration, field);

/** Its mark, for a row: the panel beside says the word, and so does its name. */
export const FieldMark = ({ severity, id }: { severity: Severity | null; id?: string }) =>
  severity === null ? null : (
    <span id={id} style={{ display: 'flex' }}>
      <SeverityMark severity={severity} alone />
    </span>
  );
