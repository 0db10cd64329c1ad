import { useState } from 'react';
import { REGISTRATION_REASONS, REGISTRATION_REASON_NAMES } from '../../../shared/catalogue/reasons.ts';
import { formatDate } from '../../../shared/record/dates.ts';
import { clientText } from '../../../shared/text/client.ts';
import { api } from '../../api.ts';
import { TypedChoice, TypedDate, TypedText } from '../../fields/fields.tsx';
import type { FormStore } from '../../fields/form-store.ts';
import { useHeldOpen } from '../../frame/held.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { useForms, useLive, useOpenPage } from './use-forms.ts';
import { useUndo } from './use-undo.ts';

/** Date, reason and source of the registration that is written. A correction isn't chosen: it is begun as one. */
export const RegistrationSection = ({ store }: { store: FormStore }) => {
  const t = useText(clientText);
  const language = useLanguage();
  const { context } = useForms();
  const correction = useLive(({ draft }) => draft?.correctionOf != null);
  useUndo(store);
  const reasons = REGISTRATION_REASONS.filter((reason) => (reason === 'correction') === correction);
  return (
    <>
      <TypedDate field="date" label={t.fields.date} hint={t.hints.date} today={context.today} />
      <TypedChoice
        field="reason"
        label={t.fields.reason}
        options={reasons.map((reason, index) => ({
          value: reason,
          digit: String(index + 1),
          name: REGISTRATION_REASON_NAMES[reason][language],
        }))}
        inline
      />
      <div style={{ maxWidth: '20rem' }}>
        <TypedText field="source" label={t.fields.source} hint={t.hints.source} />
      </div>
    </>
  );
};

/** Throws the draft away, after a question. Nothing without a draft. */
export const DiscardAct = () => {
  const t = useText(clientText);
  const { forms, reload } = useOpenPage();
  const [open, setOpen] = useHeldOpen('discard');
  const [failure, setFailure] = useState<unknown>(null);
  const { draft } = forms.live();
  if (draft === null) return null;
  const discard = async (): Promise<void> => {
    try {
      await forms.flush();
      await api.discardRegistration({ client: forms.id, id: draft.id });
      await reload();
    } catch (reason) {
      setFailure(reason);
    }
  };
  return (
    <div>
      <LinkButton onClick={() => setOpen(true)}>{t.discard}</LinkButton>
      {open ? (
        <ActDialog
          heading={t.discardHeading(formatDate(draft.date))}
          verb={t.discard}
          onAct={() => void discard()}
          onClose={() => setOpen(false)}
        >
          <FactList facts={t.discardFacts} />
          <CallFailure reason={failure} />
        </ActDialog>
      ) : null}
    </div>
  );
};
