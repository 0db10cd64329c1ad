import { use } from 'react';
import { styled } from '@mui/material/styles';
import { bookOf } from '../../../shared/record/forms/registration-form.ts';
import { clientText } from '../../../shared/text/client.ts';
import { CloseSide } from '../../frame/close-side.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { faultsOfArea } from './areas.ts';
import type { AreaNumber } from './views.ts';
import { fieldName } from './field-name.ts';
import { useJump } from './use-jump.ts';
import { useForms, useLive } from './use-forms.ts';

const List = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 8,
  marginTop: 8,
});

const Nothing = styled('p')(({ theme }) => ({
  display: 'flex',
  gap: 8,
  marginTop: 8,
  color: theme.vars.palette.text.secondary,
  '& > svg': { color: theme.vars.palette.success.main, marginTop: 2 },
}));

/** How many answers signing needs from an area. */
export const useMissingIn = (area: AreaNumber): number =>
  useLive(({ draft, missing }) => (draft === null ? 0 : faultsOfArea(missing, area, bookOf(draft)).length));

/** What signing needs from this area, each a way to its field. Nothing without a draft. */
export const MissingPanel = ({ area, minor = false }: { area: AreaNumber; minor?: boolean }) => {
  const t = useText(clientText);
  const language = useLanguage();
  const forms = useForms();
  const jump = useJump();
  const close = use(CloseSide);
  const fields = useLive(({ draft, missing }) =>
    draft === null
      ? null
      : faultsOfArea(missing, area, bookOf(draft))
          .map((fault) => fault.field)
          .join(' '),
  );
  const { draft } = forms.live();
  if (fields === null || draft === null) return null;
  return (
    <Panel heading={t.missingHere} keys="F8" minor={minor}>
      {fields === '' ? (
        <Nothing>
          <Icon name="ok" />
          {t.nothingMissing}
        </Nothing>
      ) : (
        <List>
          {fields.split(' ').map((field) => (
            <li key={field}>
              <LinkButton onClick={() => (close === null ? jump({ field }) : close(() => jump({ field })))}>
                {fieldName(field, bookOf(draft), language)}
              </LinkButton>
            </li>
          ))}
        </List>
      )}
    </Panel>
  );
};
