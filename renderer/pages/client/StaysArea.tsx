import { AREA_NAMES } from '../../../shared/catalogue/areas.ts';
import { codeBookForDate, variable } from '../../../shared/catalogue/code-books.ts';
import { actsText } from '../../../shared/text/acts.ts';
import { clientText } from '../../../shared/text/client.ts';
import { fieldId, focusField } from '../../fields/form-context.tsx';
import { useKeys } from '../../frame/keys.ts';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Table } from '../../parts/Table.tsx';
import { ActButton } from './acts/ActButton.tsx';
import { ClientFrame } from './ClientFrame.tsx';
import { useFindings } from './findings/findings-context.ts';
import { findingKey } from './findings/order.ts';
import { AreaHeading } from './section.ts';
import { RegistrationActs } from './signing/RegistrationActs.tsx';
import { useOpenPage } from './use-forms.ts';

/** Area 6: the client's non-municipal 24-hour stays: a row opens the stay. */
export const StaysArea = () => {
  const t = useText(clientText);
  const language = useLanguage();
  const { forms, openAct } = useOpenPage();
  const acts = useText(actsText);
  const { stays } = forms.live().client;
  const { findings, current } = useFindings();
  /** Opens the stay, in the field of the finding that one came for, or of the first there is. */
  const open = (stay: string): void => {
    const of = findings.filter(({ record }) => record === stay);
    const found = of.find((finding) => findingKey(finding) === current) ?? of[0];
    openAct({ act: 'recordStay', record: stay });
    // The dialog puts the cursor in its first field first.
    if (found !== undefined) setTimeout(() => focusField(found.field, 'act'), 0);
  };
  useKeys({
    'Ctrl+D': { name: acts.open.recordStay, act: () => openAct({ act: 'recordStay', record: null }) },
  });
  const nameOf = (type: number, date: string): string => {
    const known = variable(codeBookForDate(date), 51);
    const codes = known?.kind === 'stays' ? known.codes : [];
    return codes.find(({ code }) => code === type)?.name[language] ?? String(type);
  };
  return (
    <ClientFrame
      view={6}
      actionBar={
        <ActionBar>
          <RegistrationActs />
        </ActionBar>
      }
    >
      <AreaHeading>{AREA_NAMES.stays[language]}</AreaHeading>
      <ActButton act="recordStay" keys="Ctrl D" />
      {stays.length === 0 ? (
        <EmptyState fact={t.noStays} />
      ) : (
        <Table>
          <thead>
            <tr>
              <th>{t.columns.type}</th>
              <th>{t.columns.from}</th>
              <th>{t.columns.to}</th>
              <th aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {stays.map((stay) => (
              <tr key={stay.id}>
                <td>
                  <LinkButton id={fieldId(stay.id)} onClick={() => open(stay.id)}>
                    {nameOf(stay.type, stay.from)}
                  </LinkButton>
                </td>
                <td>
                  <DateText date={stay.from} />
                </td>
                <td>
                  <DateText date={stay.to} />
                </td>
                <td>
                  <LinkButton onClick={() => openAct({ act: 'removeStay', record: stay.id })}>
                    {acts.heading.removeStay}
                  </LinkButton>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </ClientFrame>
  );
};
