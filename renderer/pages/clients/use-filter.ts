import { BLANK_FIELDS } from '../../../shared/ipc/list-names.ts';
import type { ListFilter } from '../../../shared/ipc/list-schemas.ts';
import { SERVICE_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import { useHeldChoice, useHeldText } from '../../frame/held.ts';

const BLANKS = ['any', ...BLANK_FIELDS] as const;

/** What the list is narrowed by: as the list has it at first, and as it was after a lock. */
export const useFilter = (initial: ListFilter): readonly [ListFilter, (filter: ListFilter) => void] => {
  const [blank, setBlank] = useHeldChoice('clients.blank', BLANKS, initial.empty ?? 'any');
  const [district, setDistrict] = useHeldText('clients.district', initial.district ?? '');
  const [service, setService] = useHeldText('clients.service', String(initial.service ?? ''));
  const filter = {
    state: initial.state,
    empty: blank === 'any' ? null : blank,
    district: district === '' ? null : district,
    service: SERVICE_NUMBERS.find((number) => String(number) === service) ?? null,
  };
  return [
    filter,
    (next) => {
      setBlank(next.empty ?? 'any');
      setDistrict(next.district ?? '');
      setService(String(next.service ?? ''));
    },
  ];
};
