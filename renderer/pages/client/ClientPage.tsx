import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { frameText } from '../../../shared/text/frame.ts';
import { api, onLocking } from '../../api.ts';
import { useHeldOpen, useHeldText } from '../../frame/held.ts';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useText } from '../../parts/language.tsx';
import { actOf, actText, resumedAct, type OpenAct } from './acts/act-in-hand.ts';
import { ClientAct } from './acts/ClientAct.tsx';
import { readAsked, readView, viewPath, type Asked, type ClientView } from './views.ts';
import { ClientKeys } from './ClientKeys.tsx';
import { AssessedArea } from './AssessedArea.tsx';
import { createClientForms, type ClientForms } from './client-forms.ts';
import { ContactsView } from './ContactsView.tsx';
import { DiagnosesArea } from './DiagnosesArea.tsx';
import { FindingsProvider } from './findings/FindingsProvider.tsx';
import { FunctioningArea } from './functioning/FunctioningArea.tsx';
import { GoToVariable } from './GoToVariable.tsx';
import { HistoryView } from './history/HistoryView.tsx';
import { openedClient } from './open-client.ts';
import { PapersView } from './PapersView.tsx';
import { PersonArea } from './PersonArea.tsx';
import { PlanArea } from './PlanArea.tsx';
import { RegistrationAct } from './RegistrationAct.tsx';
import { RegisterPage } from './services/RegisterPage.tsx';
import { areaOf, askedForm, editingOf, editingText, resumedForm, type Editing } from './services/editing.ts';
import { ServicesArea } from './services/ServicesArea.tsx';
import { SignedDialog } from './signing/SignedDialog.tsx';
import { StaysArea } from './StaysArea.tsx';
import { TimelineView } from './timeline/TimelineView.tsx';
import { useBegin, type Reload } from './use-begin.ts';
import { OpenPageContext } from './use-forms.ts';

const View = ({ view }: { view: ClientView }) => {
  switch (view) {
    case 1:
      return <PersonArea />;
    case 2:
      return <AssessedArea />;
    case 3:
      return <FunctioningArea />;
    case 4:
      return <DiagnosesArea />;
    case 5:
      return <ServicesArea />;
    case 6:
      return <StaysArea />;
    case 7:
      return <PlanArea />;
    case 'register':
      return <RegisterPage />;
    case 'timeline':
      return <TimelineView />;
    case 'history':
      return <HistoryView />;
    case 'contacts':
      return <ContactsView />;
    case 'papers':
      return <PapersView />;
    default:
      return view satisfies never;
  }
};

/** Keeps what is typed while the client is open, and hands over the rest when the database locks. */
const useKeeping = (forms: ClientForms): void => {
  useEffect(() => forms.start(), [forms]);
  useEffect(() => onLocking(() => void forms.flushWithFocus()), [forms]);
};

const Opened = ({
  forms,
  view,
  asked,
  reload,
  onSigned,
}: {
  forms: ClientForms;
  view: ClientView;
  asked: Asked;
  reload: Reload;
  onSigned: () => void;
}) => {
  useKeeping(forms);
  const [act, setAct] = useHeldText('act', actText(resumedAct(forms)));
  const inHand = actOf(act);
  const begun = resumedForm(forms) ?? askedForm(forms, asked);
  const [form, setForm] = useHeldText(
    'editing',
    editingText(begun !== null && areaOf(begun) === view ? begun : null),
  );
  const editing = editingOf(form);
  const edit = (next: Editing | null): void => setForm(editingText(next));
  const [paper, showPaper] = useHeldText('paper', view === 'papers' ? (asked.record ?? '') : '');
  // Where the area is left, its list is what one comes back to; what was typed stands in it as begun.
  const [shown, setShown] = useState(view);
  if (shown !== view) {
    setShown(view);
    if (editing !== null && view !== areaOf(editing)) edit(null);
    if (shown === 'papers') showPaper('');
  }
  const beginning = useBegin(forms, view, reload);
  const openAct = (open: OpenAct): void => setAct(actText(open));
  const [about, openRegistrationAct] = useHeldText('registration act');
  return (
    <OpenPageContext
      value={{
        forms,
        reload,
        onSigned,
        openAct,
        openRegistrationAct,
        editing,
        edit,
        paper,
        showPaper,
        ...beginning,
      }}
    >
      <ClientKeys />
      <FindingsProvider>
        <View view={view} />
      </FindingsProvider>
      <GoToVariable />
      {about === '' ? null : (
        <RegistrationAct key={about} about={about} onClose={() => openRegistrationAct('')} />
      )}
      {inHand === null ? null : (
        <ClientAct key={`${inHand.act} ${inHand.record ?? ''}`} {...inHand} onClose={() => setAct('')} />
      )}
    </OpenPageContext>
  );
};

/**
 * One client: head, areas, services, papers. `area` is the last part of the address; `?field=` where the cursor is to go,
 * with `record=` in the form of a decision or a process, or alone on the line of a record.
 */
export const ClientPage = ({ id, area }: { id: string; area: string | undefined }) => {
  const session = useSession();
  const queries = useQueryClient();
  const t = useText(frameText);
  const [signed, setSigned] = useHeldOpen('signed');
  const [, navigate] = useLocation();
  const asked = readAsked(useSearch());
  const field = asked.field ?? asked.record;
  const next = useRef<string | null>(null);
  const queryKey = ['client', id];
  const { data: forms, error } = useQuery({
    queryKey,
    // The forms are kept, not only the record: what is typed lives on while one goes from area to area.
    queryFn: async () => {
      const first = queries.getQueryData(queryKey) === undefined;
      const made = createClientForms(
        openedClient(await api.openClient({ id })),
        { today: session.today, syntheticAllowed: session.purpose !== 'municipality' },
        (keeping) => api.keep({ ...keeping, typed: { ...keeping.typed } }),
        first && field === null,
      );
      const wanted = first ? field : next.current;
      next.current = null;
      if (wanted !== null) made.want(wanted);
      return made;
    },
    staleTime: Infinity,
    gcTime: 0,
    structuralSharing: false,
  });
  if (error !== null) return <CallFailure reason={error} />;
  if (forms === undefined) return <EmptyState fact={t.retrieving} />;
  const reload: Reload = async (field = null) => {
    await forms.flush();
    next.current = field;
    await queries.refetchQueries({ queryKey });
  };
  return (
    <>
      <Opened
        key={forms.opened}
        forms={forms}
        view={readView(area)}
        asked={asked}
        reload={reload}
        onSigned={() => void reload().then(() => setSigned(true))}
      />
      {signed ? (
        <SignedDialog
          onClose={() => setSigned(false)}
          onCard={() => {
            setSigned(false);
            navigate(viewPath(id, 'papers'));
          }}
        />
      ) : null}
    </>
  );
};
