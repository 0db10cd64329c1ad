import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { REGISTRATION_REASON_NAMES } from '../../../../shared/catalogue/reasons.ts';
import { compareRegistrations } from '../../../../shared/record/compare-registrations.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import { bookOf } from '../../../../shared/record/forms/registration-form.ts';
import type { Registration } from '../../../../shared/record/registration.ts';
import { registrationActsText } from '../../../../shared/text/registration-acts.ts';
import { historyText } from '../../../../shared/text/history.ts';
import { useHeldText } from '../../../frame/held.ts';
import { CallFailure } from '../../../parts/CallFailure.tsx';
import { DateText } from '../../../parts/DateText.tsx';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { SelectField } from '../../../parts/SelectField.tsx';
import { Table } from '../../../parts/Table.tsx';
import { ClientFrame } from '../ClientFrame.tsx';
import { LATE } from '../RegistrationAct.tsx';
import { AreaHeading } from '../section.ts';
import { useLiveClient, useOpenPage } from '../use-forms.ts';
import { differenceLine } from './difference-text.ts';

const Choice = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 16, margin: '8px 0 16px' });
const Part = styled('h3')(({ theme }) => ({
  ...theme.typography.body1,
  fontWeight: 600,
  margin: '24px 0 4px',
}));
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', columnGap: 16 });
const Root = styled('div')(({ theme }) => ({
  '& .lead': { color: theme.vars.palette.text.secondary },
}));

/** The client's registrations, and what is another between any two of them. */
export const HistoryView = () => {
  const t = useText(historyText);
  const acts = useText(registrationActsText);
  const { openRegistrationAct, beginFailure } = useOpenPage();
  const { client, draft } = useLiveClient();
  const registrations = [...client.registrations].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <ClientFrame view="history">
      <AreaHeading>{t.heading}</AreaHeading>
      {registrations.length === 0 ? (
        <EmptyState fact={t.none} />
      ) : (
        <Root>
          {registrations.length === 1 ? (
            <p className="lead">{t.onlyOne}</p>
          ) : (
            <Comparison registrations={registrations} />
          )}
          <Part>{t.list}</Part>
          <RegistrationTable registrations={registrations.toReversed()} draft={draft} />
          <CallFailure reason={beginFailure} />
          <p className="lead">
            {draft === null ? acts.correctNote : acts.draftFirst(formatDate(draft.date))}
          </p>
          {draft === null ? (
            <Button variant="text" onClick={() => openRegistrationAct(LATE)}>
              {acts.late}
            </Button>
          ) : null}
        </Root>
      )}
    </ClientFrame>
  );
};

const Comparison = ({ registrations }: { registrations: readonly Registration[] }) => {
  const t = useText(historyText);
  const language = useLanguage();
  const name = useRegistrationName();
  const [earlier, setEarlier] = useHeldText('earlier', registrations.at(-2)?.id);
  const [later, setLater] = useHeldText('later', registrations.at(-1)?.id);
  const a = registrations.find(({ id }) => id === earlier);
  const b = registrations.find(({ id }) => id === later);
  if (a === undefined || b === undefined) return null;
  const lines = compareRegistrations(a, b).map((difference) =>
    differenceLine(difference, { a: bookOf(a), b: bookOf(b) }, language),
  );
  const options = registrations.map((one) => ({ value: one.id, name: name(one) }));
  return (
    <>
      <p className="lead">{t.lead}</p>
      <Choice>
        <SelectField label={t.earlier} value={earlier} onChange={setEarlier} options={options} width="long" />
        <SelectField label={t.later} value={later} onChange={setLater} options={options} width="long" />
      </Choice>
      <p role="status">{lines.length === 0 ? t.nothing : t.count(lines.length)}</p>
      {lines.length === 0 ? null : (
        <Table aria-label={t.heading}>
          <thead>
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col">{name(a)}</th>
              <th scope="col">{name(b)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.name} ${line.a} ${line.b}`}>
                <th scope="row">{line.name}</th>
                <td>{line.a}</td>
                <td>{line.b}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
};

/** "Evaluering 02.12.2025, kladd". */
const useRegistrationName = () => {
  const t = useText(historyText);
  const language = useLanguage();
  return ({ reason, date, status }: Registration): string =>
    `${REGISTRATION_REASON_NAMES[reason][language]} ${formatDate(date)}${status === 'draft' ? `, ${t.draft}` : ''}`;
};

const RegistrationTable = ({
  registrations,
  draft,
}: {
  registrations: readonly Registration[];
  draft: Registration | null;
}) => {
  const t = useText(historyText);
  const acts = useText(registrationActsText);
  const { correct, openRegistrationAct } = useOpenPage();
  const language = useLanguage();
  const corrected = new Set(registrations.map(({ correctionOf }) => correctionOf));
  return (
    <Table aria-label={t.list}>
      <tbody>
        {registrations.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <DateText date={one.date} />
            </th>
            <td>{REGISTRATION_REASON_NAMES[one.reason][language]}</td>
            <td>
              {one.signedBy === null ? t.draft : t.signedBy(one.signedBy.name, one.signedBy.title)}
              {corrected.has(one.id) ? `, ${t.superseded}` : ''}
              {one.status === 'draft'
                ? ''
                : `, ${one.paperSigned === null ? acts.paperOut : acts.paperBack(formatDate(one.paperSigned))}`}
            </td>
            <td>
              {one.status === 'draft' ? null : (
                <Acts role="group" aria-label={`${acts.acts} ${formatDate(one.date)}`}>
                  {draft !== null || corrected.has(one.id) ? null : (
                    <LinkButton onClick={() => correct(one.id)}>{acts.correct}</LinkButton>
                  )}
                  <LinkButton onClick={() => openRegistrationAct(one.id)}>
                    {one.paperSigned === null ? acts.paper : acts.paperChange}
                  </LinkButton>
                </Acts>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
