import { BLANK_FIELDS } from '../../../shared/ipc/list-names.ts';
import { isNarrowed } from '../../../shared/ipc/list-filter.ts';
import type { ListFilter } from '../../../shared/ipc/list-schemas.ts';
import { blankName, filterWords, serviceLabel } from '../../../shared/text/list-filter.ts';
import { clientListsText } from '../../../shared/text/client-lists.ts';
import { useSession } from '../../frame/session.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import type { ClientLists } from './lists.ts';

/** What narrows the list beside the search: a district, a service that runs, a field that is empty. */
export const Filters = ({
  filter,
  lists,
  onFilter,
}: {
  filter: ListFilter;
  lists: Pick<ClientLists, 'districts' | 'services'>;
  onFilter: (filter: ListFilter) => void;
}) => {
  const t = useText(clientListsText);
  const language = useLanguage();
  const { today } = useSession();
  const words = filterWords(filter, today, language);
  return (
    <>
      {lists.districts.length === 0 && filter.district === null ? null : (
        <FilterMenu
          label={t.allDistricts}
          none={t.allDistricts}
          choices={lists.districts.map((district) => [district, district])}
          chosen={filter.district}
          words={words.district}
          onChoose={(district) => onFilter({ ...filter, district })}
        />
      )}
      <FilterMenu
        label={t.allServices}
        none={t.allServices}
        choices={lists.services.map((number) => [number, serviceLabel(number, today, language)])}
        chosen={filter.service}
        words={words.service}
        onChoose={(service) => onFilter({ ...filter, service })}
      />
      <FilterMenu
        label={t.blank}
        none={t.anyBlank}
        choices={BLANK_FIELDS.map((field) => [field, blankName(field, today, language)])}
        chosen={filter.empty}
        words={words.empty}
        onChoose={(empty) => onFilter({ ...filter, empty })}
      />
      {isNarrowed(filter) ? (
        <LinkButton onClick={() => onFilter({ ...filter, district: null, service: null, empty: null })}>
          {t.unfiltered}
        </LinkButton>
      ) : null}
    </>
  );
};
