import { styled } from '@mui/material/styles';
import type { Diagnosis } from '../../../../shared/record/registration.ts';
import { clientText } from '../../../../shared/text/client.ts';
import { diagnosesText } from '../../../../shared/text/diagnoses.ts';
import { fieldId } from '../../../fields/form-context.tsx';
import { useLayout } from '../../../frame/layout.ts';
import { DateText } from '../../../parts/DateText.tsx';
import { useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { Table } from '../../../parts/Table.tsx';
import { useDiagnosisCodes } from './use-diagnosis-codes.ts';

const Root = styled(Table)(({ theme }) => ({
  '& thead td': { borderBottom: `1px solid ${theme.vars.palette.edge}` },
  '& tbody td': { verticalAlign: 'top', paddingTop: 6, paddingBottom: 6 },
  '& .acts': { textAlign: 'right', whiteSpace: 'nowrap' },
}));

/** A registration's diagnoses with their titles; those of a draft are opened and removed. */
export const DiagnosisTable = ({
  diagnoses,
  acts,
}: {
  diagnoses: readonly Diagnosis[];
  /** Null: they stand in a signed registration. */
  acts: {
    readonly onOpen: (diagnosis: Diagnosis) => void;
    readonly onRemove: (diagnosis: Diagnosis) => void;
  } | null;
}) => {
  const t = useText(clientText);
  const words = useText(diagnosesText);
  const codes = useDiagnosisCodes();
  const narrow = useLayout() === 'column';
  const titleOf = (code: string): string => codes.find((one) => one.code === code)?.title ?? '';
  return (
    <Root>
      <thead>
        <tr>
          <th>{t.columns.code}</th>
          <th>{t.columns.from}</th>
          <th>{t.columns.to}</th>
          {narrow ? null : (
            <>
              <th>{t.columns.onset}</th>
              <th>{t.columns.givenBy}</th>
            </>
          )}
          {acts === null ? null : <td />}
        </tr>
      </thead>
      <tbody>
        {diagnoses.map((diagnosis) => {
          const name = `${diagnosis.code} ${titleOf(diagnosis.code)}`.trim();
          return (
            <tr key={diagnosis.id}>
              <td>
                {acts === null ? (
                  name
                ) : (
                  <LinkButton
                    id={fieldId(diagnosis.id)}
                    aria-label={words.open(name)}
                    onClick={() => acts.onOpen(diagnosis)}
                  >
                    {name}
                  </LinkButton>
                )}
              </td>
              <td>
                <DateText date={diagnosis.from} />
              </td>
              <td>
                <DateText date={diagnosis.to} />
              </td>
              {narrow ? null : (
                <>
                  <td>
                    <DateText date={diagnosis.onset} />
                  </td>
                  <td>{diagnosis.givenBy ?? '–'}</td>
                </>
              )}
              {acts === null ? null : (
                <td className="acts">
                  <LinkButton
                    aria-label={words.removeOf(diagnosis.code)}
                    onClick={() => acts.onRemove(diagnosis)}
                  >
                    {words.remove}
                  </LinkButton>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </Root>
  );
};
