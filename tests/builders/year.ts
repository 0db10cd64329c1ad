import { SERVICE_NUMBERS, type ServiceNumber } from '../../shared/catalogue/numbers.ts';
import type { Recipients, YearSummary } from '../../shared/rules/year-summary.ts';

type Counts = Partial<Record<ServiceNumber, readonly [atYearsEnd: number, duringYear: number]>>;

/** Ten with care at home, two with re-/habilitation: the year and the year before. */
const USUAL: Counts = { 44: [8, 10], 45: [1, 2] };

const recipients = (counts: Counts): Readonly<Record<ServiceNumber, Recipients>> =>
  Object.fromEntries(
    SERVICE_NUMBERS.map((service) => {
      const [atYearsEnd, duringYear] = counts[service] ?? [0, 0];
      return [service, { atYearsEnd, duringYear }];
    }),
  ) as Record<ServiceNumber, Recipients>;

/** A municipality in which 2015 is as 2014 was. `now` and `before` replace the counts of single services. */
export const aYear = ({
  now = {},
  before = {},
  ...rest
}: { readonly now?: Counts; readonly before?: Counts } & Partial<
  Omit<YearSummary, 'recipients' | 'recipientsBefore'>
> = {}): YearSummary => ({
  year: 2015,
  recipients: recipients({ ...USUAL, ...now }),
  recipientsBefore: recipients({ ...USUAL, ...before }),
  clients: 10,
  clientsBefore: 10,
  decisions: 20,
  rejections: 1,
  ...rest,
});
