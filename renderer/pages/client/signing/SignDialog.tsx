import { useState } from 'react';
import { AREA_NAMES } from '../../../../shared/catalogue/areas.ts';
import { SCORE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import type { Fault } from '../../../../shared/record/fault.ts';
import type { Registration } from '../../../../shared/record/registration.ts';
import { countStates, isLateEntry } from '../../../../shared/record/signing.ts';
import { clientText } from '../../../../shared/text/client.ts';
import { api } from '../../../api.ts';
import { ActDialog } from '../../../parts/ActDialog.tsx';
import { CallFailure } from '../../../parts/CallFailure.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { ScoreSumLine } from '../functioning/ScoreSumLine.tsx';
import { useOpenPage } from '../use-forms.ts';
import { FactList } from '../../../parts/FactList.tsx';

const latestSigned = (registrations: readonly Registration[]): string =>
  registrations
    .filter((one) => one.status === 'signed')
    .map((one) => one.date)
    .toSorted()
    .at(-1) ?? '';

/** Says what signing does, and does it. What is missing after all comes back through `onFaults`. */
export const SignDialog = ({
  draft,
  onFaults,
  onClose,
}: {
  draft: Registration;
  onFaults: (faults: readonly Fault[]) => void;
  onClose: () => void;
}) => {
  const t = useText(clientText);
  const language = useLanguage();
  const { forms, onSigned } = useOpenPage();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { client, previous } = forms.live();
  const date = formatDate(draft.date);
  const sums = { ...countStates(draft, SCORE_NUMBERS), compared: previous !== null };

  const sign = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await forms.flush();
      const { faults } = await api.sign({ client: forms.id, id: draft.id });
      if (faults.length > 0) onFaults(faults);
      else {
        onClose();
        onSigned();
      }
    } catch (reason) {
      setFailure(reason);
      setBusy(false);
    }
  };

  return (
    <ActDialog
      heading={t.signHeading(date)}
      verb={t.sign}
      onAct={() => void sign()}
      onClose={onClose}
      busy={busy}
    >
      <FactList
        facts={[
          <span key="sums">
            {AREA_NAMES.functioning[language]}: <ScoreSumLine sums={sums} />
          </span>,
          ...(previous !== null && sums.unseen > 0
            ? [t.signCarriesOver(sums.unseen, formatDate(previous.date))]
            : []),
          isLateEntry(client.registrations, draft)
            ? t.signLate(formatDate(latestSigned(client.registrations)))
            : t.signHolds(date, previous === null ? null : formatDate(previous.date)),
          t.signLocks,
          t.signPaper,
        ]}
      />
      <CallFailure reason={failure} />
    </ActDialog>
  );
};
