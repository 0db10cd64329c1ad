import { AREA_NAMES } from '../../../shared/catalogue/areas.ts';
import { codeBookForDate, variable } from '../../../shared/catalogue/code-books.ts';
import { clientText } from '../../../shared/text/client.ts';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { Table } from '../../parts/Table.tsx';
import { ClientFrame } from './ClientFrame.tsx';
import { AreaHeading } from './section.ts';
import { RegistrationActs } from './signing/RegistrationActs.tsx';
import { useForms } from './use-forms.ts';

/** Area 6: the client's non-municipal 24-hour stays, to read. */
export const StaysArea = () => {
  const t = useText(clientText);
  const language = useLanguage();
  const { stays } = useForms().live().client;
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
      {stays.length === 0 ? (
        <EmptyState fact={t.noStays} />
      ) : (
        <Table>
          <thead>
            <tr>
              <th>{t.columns.type}</th>
              <th>{t.columns.from}</th>
              <th>{t.columns.to}</th>
            </tr>
          </thead>
          <tbody>
            {stays.map((stay) => (
              <tr key={stay.id}>
                <td>{nameOf(stay.type, stay.from)}</td>
                <td>
                  <DateText date={stay.from} />
                </td>
                <td>
                  <DateText date={stay.to} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </ClientFrame>
  );
};
