import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { formatDate } from '../../../shared/record/dates.ts';
import type { Registration } from '../../../shared/record/registration.ts';
import { cardPageText } from '../../../shared/text/card-page.ts';
import { clientText } from '../../../shared/text/client.ts';
import { registrationActsText } from '../../../shared/text/registration-acts.ts';
import { api } from '../../api.ts';
import { useKeys } from '../../frame/keys.ts';
import { fieldId } from '../../fields/form-context.tsx';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { useText } from '../../parts/language.tsx';
import { capitalised } from '../../parts/moment-text.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { ClientFrame } from './ClientFrame.tsx';
import { paperForFrame } from '../../parts/paper-policy.ts';
import { PaperFrame } from '../../parts/PaperFrame.tsx';
import { AreaHeading } from './section.ts';
import { useOpenPage } from './use-forms.ts';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  justifyContent: 'space-between',
  gap: 16,
  marginBottom: 16,
  '& > :last-child': { flex: '0 1 20rem' },
});

interface PaperChoice {
  readonly value: string;
  readonly registration: string | null;
  readonly blank: boolean;
  readonly name: string;
  readonly note: string;
}

/** The papers of a client: the card of each registration, newest first, and the blank card. */
const choicesOf = (
  registrations: readonly Registration[],
  valid: string | null,
  t: (typeof cardPageText)['nb'],
): readonly PaperChoice[] => [
  ...registrations
    .toSorted((a, b) => (a.status === b.status ? (a.date < b.date ? 1 : -1) : a.status === 'draft' ? -1 : 1))
    .map((registration) => {
      const date = formatDate(registration.date);
      const draft = registration.status === 'draft';
      return {
        value: registration.id,
        registration: registration.id,
        blank: false,
        name: draft ? t.draft(date) : registration.id === valid ? t.signed(date) : t.superseded(date),
        note: draft ? t.draftNote : t.signedNote,
      };
    }),
  { value: 'blank', registration: null, blank: true, name: t.blank, note: t.blankNote },
];

/** Papers: the card as it will be printed, from what is stored, and saving it as PDF. */
export const PapersView = () => {
  const t = useText(cardPageText);
  const names = useText(clientText);
  const acts = useText(registrationActsText);
  const { forms, openRegistrationAct, paper: shown, showPaper } = useOpenPage();
  const { client, previous } = forms.live();
  const choices = choicesOf(client.registrations, previous?.id ?? null, t);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const choiceOf = (value: string | undefined) => choices.find((one) => one.value === value);
  const choice = choiceOf(shown) ?? choiceOf(previous?.id) ?? choices[0];
  const paper = client.registrations.find(
    ({ id, status }) => id === choice?.registration && status === 'signed',
  );
  const call = { client: forms.id, registration: choice?.registration ?? null, blank: choice?.blank ?? true };
  const preview = useQuery({
    queryKey: ['card', forms.opened, call],
    queryFn: async () => {
      // The card is made from what is stored, so what is typed goes first.
      await forms.flush();
      const { html, title } = await api.previewCard(call);
      return { html: paperForFrame(html), title };
    },
    gcTime: 0,
    staleTime: 0,
    structuralSharing: false,
  });

  /** A paper that came back says when; what is still to be signed says so. */
  const noteOf = (): string | undefined =>
    paper?.paperSigned == null
      ? choice?.note
      : `${capitalised(acts.paperBack(formatDate(paper.paperSigned)))}.`;
  const save = async (): Promise<void> => {
    setFailure(null);
    setSaved(null);
    try {
      await forms.flush();
      const { file } = await api.saveCard(call);
      setSaved(file);
    } catch (reason) {
      setFailure(reason);
    }
  };
  useKeys({ 'Ctrl+P': { name: t.savePdf, act: () => void save() } });

  return (
    <ClientFrame
      view="papers"
      actionBar={
        <ActionBar left={<span role="status">{saved === null ? noteOf() : t.saved(saved)}</span>}>
          {paper === undefined ? null : (
            <Button id={fieldId('paperSigned')} variant="text" onClick={() => openRegistrationAct(paper.id)}>
              {paper.paperSigned === null ? acts.paper : acts.paperChange}
            </Button>
          )}
          <Button variant="contained" aria-keyshortcuts="Control+P" onClick={() => void save()}>
            {t.savePdf} <KeyHint keys="Ctrl P" />
          </Button>
        </ActionBar>
      }
    >
      <Head>
        <AreaHeading>{names.papers}</AreaHeading>
        <SelectField
          label={t.whichPaper}
          value={choice?.value ?? 'blank'}
          onChange={(wanted) => {
            setSaved(null);
            showPaper(wanted);
          }}
          options={choices.map((one) => ({ value: one.value, name: one.name }))}
        />
      </Head>
      <CallFailure reason={failure ?? preview.error} />
      {preview.data === undefined ? (
        preview.error === null ? (
          <EmptyState fact={t.preparing} />
        ) : null
      ) : (
        <PaperFrame title={preview.data.title} paper={preview.data.html} rest="17.5rem" />
      )}
    </ClientFrame>
  );
};
