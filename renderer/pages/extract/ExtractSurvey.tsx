import { styled } from '@mui/material/styles';
import { Link } from 'wouter';
import { extractText } from '../../../shared/text/extract.ts';
import type { Answer } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { Table } from '../../parts/Table.tsx';
import { findingText } from './finding-text.ts';

const Root = styled('section')(({ theme }) => ({
  '& h2': { ...theme.typography.body1, fontWeight: 600 },
  '& .outside': { display: 'flex', gap: 12, alignItems: 'center', marginTop: 16 },
  '& table tbody td': { paddingTop: 6, paddingBottom: 6 },
  '& a': { color: theme.vars.palette.primary.main, textUnderlineOffset: 3 },
}));

/** Who is in the extract of the year, and who belongs there and can't be. */
export const ExtractSurvey = ({
  survey,
  error,
}: {
  survey: Answer<'surveyExtract'> | undefined;
  error: Error | null;
}) => {
  const t = useText(extractText);
  const language = useLanguage();
  if (survey === undefined) return error === null ? <p>{t.counting}</p> : <CallFailure reason={error} />;
  return (
    <Root>
      <h2>{t.survey}</h2>
      <p role="status">{t.persons(survey.persons)}</p>
      <p>{t.number(survey.number, survey.year)}</p>
      {survey.leftOut.length === 0 ? (
        <p>{t.nobodyLeftOut}</p>
      ) : (
        <>
          <div className="outside">
            <SeverityMark severity="sperre" />
            <p id="left-out">{t.leftOut(survey.leftOut.length)}</p>
          </div>
          <Table aria-labelledby="left-out">
            <thead>
              <tr>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.reason}</th>
              </tr>
            </thead>
            <tbody>
              {survey.leftOut.map((client) => (
                <tr key={client.client}>
                  <th scope="row">
                    <Link href={`/clients/${client.client}`}>{client.name}</Link>
                  </th>
                  <td>{findingText(client.reason, language)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </Root>
  );
};
