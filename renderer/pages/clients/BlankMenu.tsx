import MenuItem from '@mui/material/MenuItem';
import { codeBookForDate } from '../../../shared/catalogue/code-books.ts';
import {
  BLANK_FIELDS,
  BLANK_NUMBERS,
  PERSON_BLANKS,
  type BlankField,
} from '../../../shared/ipc/list-names.ts';
import { clientListsText } from '../../../shared/text/client-lists.ts';
import type { Language } from '../../../shared/catalogue/language.ts';
import { variableLabel } from '../../fields/VariableField.tsx';
import { useSession } from '../../frame/session.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { MenuButton } from '../../parts/MenuButton.tsx';

/** A field as the card has it: `11 Vurdert av lege`. */
const blankName = (field: BlankField, today: string, language: Language): string => {
  const person = PERSON_BLANKS.find((one) => one === field);
  if (person !== undefined) return clientListsText[language].person[person];
  const number = BLANK_NUMBERS.find((one) => String(one) === field);
  return number === undefined ? field : variableLabel(codeBookForDate(today), number, language);
};

/** Narrows the list to those for whom a field is empty. */
export const BlankMenu = ({
  empty,
  onEmpty,
}: {
  empty: BlankField | null;
  onEmpty: (field: BlankField | null) => void;
}) => {
  const t = useText(clientListsText);
  const language = useLanguage();
  const { today } = useSession();
  return (
    <MenuButton
      variant="outlined"
      label={t.blank}
      items={(close) => {
        const choose = (field: BlankField | null) => () => {
          close();
          onEmpty(field);
        };
        return [
          <MenuItem key="" selected={empty === null} onClick={choose(null)}>
            {t.anyBlank}
          </MenuItem>,
          ...BLANK_FIELDS.map((field) => (
            <MenuItem key={field} selected={field === empty} onClick={choose(field)}>
              {blankName(field, today, language)}
            </MenuItem>
          )),
        ];
      }}
    >
      {empty === null ? t.blank : t.isBlank(blankName(empty, today, language))}
    </MenuButton>
  );
};
