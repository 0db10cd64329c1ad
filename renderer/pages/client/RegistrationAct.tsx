import { useState } from 'react';
import type { Fault } from '../../../shared/record/fault.ts';
import { formatDate } from '../../../shared/record/dates.ts';
import { parseTypedDate } from '../../../shared/record/typed-date.ts';
import { faultText } from '../../../shared/text/faults.ts';
import { registrationActsText } from '../../../shared/text/registration-acts.ts';
import { api } from '../../api.ts';
import { useHeldWords } from '../../frame/held.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useOpenPage } from './use-forms.ts';

/** Under which a dialog is held over a lock: a late entry, or the id of the registration whose paper came back. */
export const LATE = 'late';

/** What is asked about a registration by its date alone: a late entry, or that its signed paper came back. */
export const RegistrationAct = ({ about, onClose }: { about: string; onClose: () => void }) => {
  const t = useText(registrationActsText);
  const { forms, reload, goToDraft } = useOpenPage();
  const { client } = forms.live();
  if (about === LATE)
    return (
      <DateDialog
        name={about}
        heading={t.late}
        verb={t.lateVerb}
        lead={t.lateLead}
        label={t.lateDate}
        onClose={onClose}
        onDate={async (date) => {
          const { faults } = await api.beginLateEntry({ client: forms.id, date });
          if (faults.length === 0) await goToDraft();
          return faults;
        }}
      />
    );
  const registration = client.registrations.find(({ id, status }) => id === about && status === 'signed');
  if (registration === undefined) return null;
  return (
    <DateDialog
      name={about}
      heading={t.paperHeading(formatDate(registration.date))}
      verb={t.paperVerb}
      lead={t.paperLead}
      label={t.paperDate}
      initial={registration.paperSigned === null ? '' : formatDate(registration.paperSigned)}
      onClose={onClose}
      onDate={async (date) => {
        const { faults } = await api.receivePaper({ client: forms.id, registration: about, date });
        if (faults.length === 0) await reload();
        return faults;
      }}
    />
  );
};

const DateDialog = ({
  name,
  heading,
  verb,
  lead,
  label,
  initial = '',
  onDate,
  onClose,
}: {
  name: string;
  heading: string;
  verb: string;
  lead: string;
  label: string;
  initial?: string;
  /** Does it with the date as typed; gives what is wrong with it. */
  onDate: (typed: string) => Promise<readonly Fault[]>;
  onClose: () => void;
}) => {
  const language = useLanguage();
  const { forms } = useOpenPage();
  const [typed, setTyped] = useHeldWords(`registration act ${name}`, initial);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const read = parseTypedDate(typed, forms.context.today, 'event');
  const act = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await forms.flush();
      const wrong = await onDate(typed);
      setFaults(wrong);
      if (wrong.length === 0) onClose();
    } catch (reason) {
      setFailure(reason);
    } finally {
      setBusy(false);
    }
  };
  const [fault] = faults;
  return (
    <ActDialog heading={heading} verb={verb} onAct={() => void act()} onClose={onClose} busy={busy}>
      <p>{lead}</p>
      <TextField
        label={label}
        width="date"
        value={typed}
        hint={read.ok && typed.trim() !== formatDate(read.value) ? formatDate(read.value) : undefined}
        error={fault === undefined ? null : faultText(fault, language)}
        onChange={(text) => {
          setTyped(text);
          setFaults([]);
        }}
      />
      <CallFailure reason={failure} />
    </ActDialog>
  );
};
