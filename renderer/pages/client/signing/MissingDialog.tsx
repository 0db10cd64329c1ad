import { styled } from '@mui/material/styles';
import { codeBookForDate } from '../../../../shared/catalogue/code-books.ts';
import type { Fault } from '../../../../shared/record/fault.ts';
import { clientText } from '../../../../shared/text/client.ts';
import { faultText } from '../../../../shared/text/faults.ts';
import { ActDialog } from '../../../parts/ActDialog.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { fieldName } from '../field-name.ts';
import { useForms } from '../use-forms.ts';

const List = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 8,
  maxHeight: '50vh',
  overflowY: 'auto',
  // Room for the ring round a line, which stands on the heading's edge all the same.
  padding: 4,
  margin: '0 -4px',
});

/** What stands in the way of signing, in card order, each a way to its field. */
export const MissingDialog = ({
  faults,
  onJump,
  onClose,
}: {
  faults: readonly Fault[];
  onJump: (field: string) => void;
  onClose: () => void;
}) => {
  const t = useText(clientText);
  const language = useLanguage();
  const { live, context } = useForms();
  const book = codeBookForDate(live().draft?.date ?? context.today);
  const first = faults[0]?.field;
  return (
    <ActDialog
      heading={t.missingHeading(faults.length)}
      verb={t.goToFirst}
      onAct={() => (first === undefined ? onClose() : onJump(first))}
      onClose={onClose}
    >
      <List>
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            <LinkButton onClick={() => onJump(fault.field)}>
              {fieldName(fault.field, book, language)}
            </LinkButton>
            {fault.code === 'missing' ? null : <> {faultText(fault, language)}</>}
          </li>
        ))}
      </List>
    </ActDialog>
  );
};
