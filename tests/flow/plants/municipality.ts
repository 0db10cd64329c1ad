import { MUNICIPALITY } from '../../../shared/demo/municipality.ts';
import type { Municipality } from '../../../shared/record/municipality.ts';
import type { ServiceNumber } from '../../../shared/catalogue/numbers.ts';
import type { RuleContext, RuleId } from '../../../shared/rules/rule.ts';
import type { Recipients, YearSummary } from '../../../shared/rules/year-summary.ts';

/** A fault of the municipality as a whole, planted in what its clients sum up to. */
export interface MunicipalityPlant {
  readonly rule: RuleId;
  readonly plant: (summary: YearSummary) => YearSummary;
  /** What is wrong with the municipality itself. */
  readonly elsewhere?: Partial<RuleContext>;
}

const counted = (
  recipients: YearSummary['recipients'],
  service: ServiceNumber,
  { atYearsEnd, duringYear }: Recipients,
): YearSummary['recipients'] => ({ ...recipients, [service]: { atYearsEnd, duringYear } });

const of = (given: Partial<Municipality>) => ({ municipality: { ...MUNICIPALITY, ...given } });

export const MUNICIPALITY_PLANTS: readonly MunicipalityPlant[] = [
  {
    rule: 'R-120',
    plant: (s) => ({ ...s, recipients: counted(s.recipients, 45, { atYearsEnd: 0, duringYear: 0 }) }),
  },
  {
    rule: 'R-121',
    plant: (s) => ({
      ...s,
      recipientsBefore: counted(s.recipientsBefore, 44, { atYearsEnd: 9_000, duringYear: 9_000 }),
    }),
  },
  {
    rule: 'R-122',
    plant: (s) => ({ ...s, recipients: counted(s.recipients, 34, { atYearsEnd: 0, duringYear: 0 }) }),
  },
  { rule: 'R-123', plant: (s) => ({ ...s, clientsBefore: s.clients * 2 }) },
  { rule: 'R-126', plant: (s) => ({ ...s, rejections: 0 }) },
  { rule: 'R-127', plant: (s) => s, elsewhere: of({ number: '1850' }) },
  { rule: 'R-128', plant: (s) => s, elsewhere: of({ organisationNumber: '974760674' }) },
];
