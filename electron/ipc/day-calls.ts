import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Office } from '../usecases/office.ts';
import { todaysWork } from '../usecases/today.ts';
import { yearControl } from '../usecases/year-control.ts';
import { answer } from './answer.ts';

type DayCalls = Pick<HandlersOf<VaultContract>, 'today' | 'readiness' | 'findings' | 'findingCounts'>;

/** What there is to do: today, and before the year's extract. */
export const dayCalls = (office: () => Office): DayCalls => ({
  today: () => answer(todaysWork(office())),
  readiness: ({ year }) => answer(yearControl(office(), year).readiness()),
  findings: (wish) => answer(yearControl(office(), wish.year).page(wish)),
  findingCounts: (wish) => answer(yearControl(office(), wish.year).counts(wish)),
});
