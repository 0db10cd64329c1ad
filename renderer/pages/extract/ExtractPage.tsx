import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { extractText } from '../../../shared/text/extract.ts';
import { api } from '../../api.ts';
import { Frame } from '../../frame/Frame.tsx';
import { useHeldChoice, useHeldText } from '../../frame/held.ts';
import { useSession } from '../../frame/session.tsx';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { LabelText } from '../../parts/Labelled.tsx';
import { useText } from '../../parts/language.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { RadioRow } from '../../parts/RadioRow.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { ExtractMade } from './ExtractMade.tsx';
import { ExtractSurvey } from './ExtractSurvey.tsx';

const FIRST_YEAR = 2004;
const KINDS = ['rehearsal', 'real'] as const;

/** Sending is in January, so the year in question is the last one until February. */
const yearInQuestion = (today: string): number =>
  Number(today.slice(0, 4)) - (today.slice(5, 7) === '01' ? 1 : 0);

const Column = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 24,
  maxWidth: 720,
  '& h1': theme.typography.h1,
  '& .lead': { ...theme.typography.body1, color: theme.vars.palette.text.secondary, marginTop: 8 },
}));

const Folder = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 16,
  marginTop: 4,
});

const Warnings = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  marginTop: 12,
  '& p': theme.typography.body1,
  '& p + span': { marginTop: 16 },
}));

/** The year's extract: who is in it, rehearsal or real, where to, and what came of it. */
export const ExtractPage = () => {
  const t = useText(extractText);
  const { today } = useSession();
  const [yearText, setYear] = useHeldText('extract.year', String(yearInQuestion(today)));
  const year = Number(yearText);
  const [kind, setKind] = useHeldChoice('extract.kind', KINDS, 'rehearsal');
  const rehearsal = kind === 'rehearsal';
  const [folder, setFolder] = useState<{ readonly token: string; readonly label: string } | null>(null);
  const [folderMissing, setFolderMissing] = useState(false);
  const survey = useQuery({
    queryKey: ['extract', year],
    queryFn: () => api.surveyExtract({ year }),
    gcTime: 0,
  });
  const choose = useMutation({
    mutationFn: () => api.chooseFolder({ purpose: 'extract' }),
    onSuccess: (chosen) => {
      if (chosen.folder === null) return;
      setFolder({ token: chosen.folder, label: chosen.label });
      setFolderMissing(false);
    },
  });
  const make = useMutation({
    mutationFn: (token: string) => api.makeExtract({ year, rehearsal, folder: token }),
    onSuccess: () => survey.refetch(),
  });
  const act = () => {
    setFolderMissing(folder === null);
    if (folder !== null && !make.isPending) make.mutate(folder.token);
  };
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => String(thisYear - back));
  return (
    <Frame
      side={{
        label: t.beforeYou,
        content: (
          <Panel heading={t.beforeYou}>
            <Warnings>
              <SeverityMark severity="varsel" />
              <p>{t.plainWarning}</p>
              <SeverityMark severity="tips" />
              <p>{t.ownFormat}</p>
            </Warnings>
          </Panel>
        ),
      }}
      actionBar={
        <ActionBar left={make.isPending ? <span role="status">{t.making}</span> : null}>
          <Button variant="contained" onClick={act} aria-disabled={make.isPending}>
            {t.make(rehearsal)}
          </Button>
        </ActionBar>
      }
    >
      <Column>
        <div>
          <h1>{t.heading}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        <SelectField
          label={t.year}
          width="date"
          value={yearText}
          onChange={(value) => {
            setYear(value);
            make.reset();
          }}
          options={years.map((value) => ({ value, name: value }))}
        />
        <ExtractSurvey survey={survey.data} error={survey.error} />
        <RadioRow
          label={t.kind}
          options={[
            { value: 'rehearsal', name: t.rehearsal, hint: t.rehearsalHint },
            {
              value: 'real',
              name: t.real,
              hint: survey.data === undefined ? undefined : t.realHint(survey.data.number),
            },
          ]}
          value={kind}
          onChange={(value) => {
            setKind(value);
            make.reset();
          }}
        />
        <div>
          <LabelText>{t.folder}</LabelText>
          <Folder>
            <span>{folder?.label ?? t.noFolder}</span>
            <Button onClick={() => choose.mutate()}>
              {folder === null ? t.chooseFolder : t.changeFolder}
            </Button>
          </Folder>
          {folderMissing ? <ErrorNote alert>{t.folderFirst}</ErrorNote> : null}
          <CallFailure reason={choose.error} />
        </div>
        <CallFailure reason={make.error} />
        {make.data === undefined ? null : <ExtractMade result={make.data} rehearsal={rehearsal} />}
      </Column>
    </Frame>
  );
};
