import { useSyncExternalStore } from 'react';
import { diagnosesText } from '../../../../shared/text/diagnoses.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { useOpenPage } from '../use-forms.ts';
import { areaOf, editingOf, editingText } from './editing.ts';

/** The forms of an area that are begun and not yet recorded, each to go on with. */
export const BegunForms = ({ area }: { area: 4 | 5 }) => {
  const t = useText(servicesText);
  const { heading: diagnosis } = useText(diagnosesText);
  const { forms, edit } = useOpenPage();
  const drafts = useSyncExternalStore(forms.subscribe, forms.drafts);
  const headings = { decision: t.decisionHeading, rehabilitation: t.processHeading, diagnosis };
  return drafts
    .flatMap(({ form, subject }) => editingOf(`${form} ${subject}`) ?? [])
    .filter((one) => areaOf(one) === area)
    .map((one) => (
      <EmptyState key={editingText(one)} fact={`${headings[one.form]}: ${t.begun}.`}>
        <LinkButton onClick={() => edit(one)}>{t.continue}</LinkButton>
      </EmptyState>
    ));
};
