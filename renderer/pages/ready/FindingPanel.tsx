import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ToldFinding } from '../../../shared/ipc/schemas.ts';
import { readyText } from '../../../shared/text/ready.ts';
import { sourceText } from '../../../shared/text/source.ts';
import { api } from '../../api.ts';
import { useHeldWords } from '../../frame/held.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { TextAreaField } from '../../parts/TextField.tsx';
import type { ListedFinding } from './findings.ts';

const Root = styled('section')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  '& h2': { ...theme.typography.h2, marginTop: 4 },
  '& .said': theme.typography.body1,
  '& h3': { ...theme.typography.body2, fontWeight: 400, color: theme.vars.palette.ink3 },
  '& form': { display: 'flex', flexDirection: 'column', gap: 8 },
  '& form > button': { alignSelf: 'start' },
}));

/** One finding: what is wrong, by which rule, and what can be done. */
export const FindingPanel = ({
  finding,
  year,
  onOpen,
  onAccepted,
}: {
  finding: ListedFinding;
  year: number;
  onOpen: (finding: ListedFinding) => void;
  onAccepted: () => void;
}) => {
  const t = useText(readyText);
  const language = useLanguage();
  const canAccept = finding.reason === null && (finding.severity === 'varsel' || finding.severity === 'tips');
  return (
    <Root>
      <div>
        <SeverityMark severity={finding.severity} />
        <h2>{finding.name}</h2>
      </div>
      <p className="said">{finding.text}</p>
      {finding.reason === null ? null : (
        <div>
          <h3>{t.acceptedBecause}</h3>
          <p>{finding.reason}</p>
        </div>
      )}
      <div>
        <h3>{t.rule}</h3>
        <p>
          {finding.rule}, {sourceText(finding.source, language)}
        </p>
      </div>
      {finding.client === '' ? null : (
        <div>
          <Button
            variant={canAccept ? 'outlined' : 'contained'}
            onClick={() => onOpen(finding)}
            aria-keyshortcuts="Enter"
          >
            {t.goTo} <KeyHint keys="Enter" />
          </Button>
        </div>
      )}
      {canAccept ? <AcceptForm finding={finding} year={year} onAccepted={onAccepted} /> : null}
    </Root>
  );
};

/** Lets a finding stand, with the reason for it. */
export const AcceptForm = ({
  finding,
  year,
  onAccepted,
}: {
  finding: ToldFinding;
  year: number;
  onAccepted: () => void;
}) => {
  const t = useText(readyText);
  const { client, rule, record, field } = finding;
  const [reason, setReason] = useHeldWords(`reason ${client} ${rule} ${record ?? ''} ${field}`);
  const [missing, setMissing] = useState(false);
  const accept = useMutation({
    mutationFn: () =>
      api.acceptFinding({
        year,
        client,
        rule,
        record,
        field,
        reason: reason.trim(),
      }),
    onSuccess: onAccepted,
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && !accept.isPending) accept.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextAreaField
        label={t.acceptReason}
        hint={t.acceptHint}
        error={missing ? t.reasonMissing : undefined}
        value={reason}
        onChange={setReason}
        rows={2}
      />
      <CallFailure reason={accept.error} />
      <Button type="submit" variant="contained">
        {t.accept}
      </Button>
    </form>
  );
};
