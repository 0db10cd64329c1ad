import { AREA_NAMES } from '../../../shared/catalogue/areas.ts';
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

/** Area 4: the diagnoses of the registration, to read. */
export const DiagnosesArea = () => {
  const t = useText(clientText);
  const language = useLanguage();
  const { draft, previous } = useForms().live();
  const diagnoses = (draft ?? previous)?.diagnoses ?? [];
  return (
    <ClientFrame
      view={4}
      actionBar={
        <ActionBar>
          <RegistrationActs />
        </ActionBar>
      }
    >
      <AreaHeading>{AREA_NAMES.diagnoses[language]}</AreaHeading>
      {diagnoses.length === 0 ? (
        <EmptyState fact={t.noDiagnoses} />
      ) : (
        <Table>
          <thead>
            <tr>
              <th>{t.columns.code}</th>
              <th>{t.columns.from}</th>
              <th>{t.columns.to}</th>
              <th>{t.columns.onset}</th>
              <th>{t.columns.givenBy}</th>
            </tr>
          </thead>
          <tbody>
            {diagnoses.map((diagnosis) => (
              <tr key={diagnosis.id}>
                <td>{diagnosis.code}</td>
                <td>
                  <DateText date={diagnosis.from} />
                </td>
                <td>
                  <DateText date={diagnosis.to} />
                </td>
                <td>
                  <DateText date={diagnosis.onset} />
                </td>
                <td>{diagnosis.givenBy ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </ClientFrame>
  );
};
