import { styled } from '@mui/material/styles';
import { AREA_NAMES } from '../../../shared/catalogue/areas.ts';
import { CODED_PERSON_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import { clientText } from '../../../shared/text/client.ts';
import { FormProvider } from '../../fields/form-context.tsx';
import { ActionBar } from '../../parts/ActionBar.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { ActButton } from './acts/ActButton.tsx';
import { ClientFrame } from './ClientFrame.tsx';
import { ConfirmAct } from './ConfirmAct.tsx';
import { useMissingIn, MissingPanel } from './MissingPanel.tsx';
import { PersonSection } from './PersonSection.tsx';
import { DiscardAct, RegistrationSection } from './RegistrationSection.tsx';
import { AreaHeading, Section } from './section.ts';
import { RegistrationActs } from './signing/RegistrationActs.tsx';
import { useForms } from './use-forms.ts';
import { ValuesSection } from './ValuesSection.tsx';

/** Buttons of text alone, whose words stand on the left edge of the fields. */
const Acts = styled('div')({ marginLeft: -8 });

/** Area 1: the head of the registration, who the client is, and family and housing. */
export const PersonArea = () => {
  const language = useLanguage();
  const t = useText(clientText);
  const forms = useForms();
  const findings = useMissingIn(1);
  const onLeave = (): void => void forms.flush();
  return (
    <ClientFrame
      view={1}
      first={() => 'family'}
      side={
        forms.registration === null
          ? undefined
          : { label: t.missingHere, content: <MissingPanel area={1} />, findings }
      }
      actionBar={
        <ActionBar>
          <ConfirmAct numbers={CODED_PERSON_NUMBERS} />
          <RegistrationActs />
        </ActionBar>
      }
    >
      <AreaHeading>{AREA_NAMES.person[language]}</AreaHeading>
      {forms.registration === null ? null : (
        <Section>
          <h3>{t.registration}</h3>
          <FormProvider store={forms.registration} onLeave={onLeave}>
            <RegistrationSection store={forms.registration} />
          </FormProvider>
        </Section>
      )}
      <Section>
        <h3>{t.person}</h3>
        <FormProvider store={forms.person} onLeave={onLeave}>
          <PersonSection />
        </FormProvider>
        <Acts>
          <ActButton act="recordDeath" />
          <ActButton act="recordMove" />
          <ActButton act="replaceNumber" />
        </Acts>
      </Section>
      <ValuesSection heading={t.housing} numbers={CODED_PERSON_NUMBERS} />
      <DiscardAct />
    </ClientFrame>
  );
};
