import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import type { AreaNumber } from '../views.ts';
import { useFindings } from './findings-context.ts';
import { worstOf } from './order.ts';

/** The mark of the worst finding of an area, for the rail; the panel says the word. */
export const RailMark = ({ area }: { area: AreaNumber }) => {
  const worst = worstOf(useFindings().findings, area);
  return worst === null ? null : <SeverityMark severity={worst} alone />;
};
