import { useState } from 'react';
import Button from '@mui/material/Button';
import { AREA_NAMES } from '../../../shared/catalogue/areas.ts';
import type { Diagnosis, Registration } from '../../../shared/record/registration.ts';
import { clientText } from '../../../shared/text/client.ts';
import { diagnosesText } from '../../../shared/text/diagnoses.ts';
import { api } from '../../api.ts';
import { fieldId } from '../../fields/form-context.tsx';
import { useHeldText } from '../../frame/held.ts';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { ClientFrame } from './ClientFrame.tsx';
import { ADD_DIAGNOSIS, DiagnosisForm } from './diagnoses/DiagnosisForm.tsx';
import { DiagnosisTable } from './diagnoses/DiagnosisTable.tsx';
import { AreaHeading } from './section.ts';
import { BegunForms } from './services/BegunForms.tsx';
import { NEW } from './services/editing.ts';
import { RegistrationActs } from './signing/RegistrationActs.tsx';
import { useForms, useOpenPage } from './use-forms.ts';

/** Area 4: the diagnoses of the registration that is written, or of the signed one to read. */
export const DiagnosesArea = () => {
  const { forms, editing, edit } = useOpenPage();
  const { draft } = forms.live();
  return draft !== null && editing?.form === 'diagnosis' ? (
    <DiagnosisForm
      key={editing.subject}
      subject={editing.subject}
      registration={draft}
      onLeft={() => edit(null)}
    />
  ) : (
    <DiagnosisList draft={draft} />
  );
};

const DiagnosisList = ({ draft }: { draft: Registration | null }) => {
  const t = useText(clientText);
  const language = useLanguage();
  const { edit } = useOpenPage();
  const { previous } = useForms().live();
  const [held, setHeld] = useHeldText('removing');
  const diagnoses = (draft ?? previous)?.diagnoses ?? [];
  const removing = diagnoses.find(({ id }) => id === held);
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
      {draft === null ? null : <Begin />}
      {diagnoses.length === 0 ? (
        <EmptyState fact={t.noDiagnoses} />
      ) : (
        <DiagnosisTable
          diagnoses={diagnoses}
          acts={
            draft === null
              ? null
              : {
                  onOpen: ({ id }) => edit({ form: 'diagnosis', subject: id }),
                  onRemove: ({ id }) => setHeld(id),
                }
          }
        />
      )}
      {draft === null || removing === undefined ? null : (
        <RemoveDialog registration={draft.id} diagnosis={removing} onClose={() => setHeld('')} />
      )}
    </ClientFrame>
  );
};

/** Another diagnosis, or to go on with one that is begun. */
const Begin = () => {
  const t = useText(diagnosesText);
  const { edit } = useOpenPage();
  return (
    <>
      <Button id={fieldId(ADD_DIAGNOSIS)} onClick={() => edit({ form: 'diagnosis', subject: NEW })}>
        {t.add}
      </Button>
      <BegunForms area={4} />
    </>
  );
};

const RemoveDialog = ({
  registration,
  diagnosis,
  onClose,
}: {
  registration: string;
  diagnosis: Diagnosis;
  onClose: () => void;
}) => {
  const t = useText(diagnosesText);
  const { forms, reload } = useOpenPage();
  const [failure, setFailure] = useState<unknown>(null);
  const remove = async (): Promise<void> => {
    try {
      await forms.flush();
      await api.removeDiagnosis({ client: forms.id, registration, subject: diagnosis.id });
      onClose();
      await reload(ADD_DIAGNOSIS);
    } catch (reason) {
      setFailure(reason);
    }
  };
  return (
    <ActDialog
      heading={t.removeOf(diagnosis.code)}
      verb={t.remove}
      onAct={() => void remove()}
      onClose={onClose}
    >
      <FactList facts={t.removed} />
      <CallFailure reason={failure} />
    </ActDialog>
  );
};
