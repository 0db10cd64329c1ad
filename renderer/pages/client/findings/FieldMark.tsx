import { SeverityMark, type Severity } from '../../../parts/SeverityMark.tsx';

/** The mark of the worst finding on a field, for a row: the panel beside says the word, and so does its name. */
export const FieldMark = ({ severity, id }: { severity: Severity | null; id?: string }) =>
  severity === null ? null : (
    <span id={id} style={{ display: 'flex' }}>
      <SeverityMark severity={severity} alone />
    </span>
  );
