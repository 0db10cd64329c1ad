import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { actsText } from '../../../../shared/text/acts.ts';
import { clientText } from '../../../../shared/text/client.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { useKeys } from '../../../frame/keys.ts';
import { ActionBar } from '../../../parts/ActionBar.tsx';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { KeyHint } from '../../../parts/KeyHint.tsx';
import { KeyList } from '../../../parts/KeyList.tsx';
import { useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { Panel } from '../../../parts/Panel.tsx';
import { ActButton } from '../acts/ActButton.tsx';
import { ClientFrame } from '../ClientFrame.tsx';
import { RegistrationActs } from '../signing/RegistrationActs.tsx';
import { useLiveClient, useOpenPage } from '../use-forms.ts';
import { Applications } from './Applications.tsx';
import { BegunForms } from './BegunForms.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { ProcessForm } from './ProcessForm.tsx';
import { ProcessSection } from './ProcessSection.tsx';
import { RegisterPanel } from './RegisterPanel.tsx';
import { NEW, type Editing } from './editing.ts';
import { decisionCounts, sortedDecisions, sortedProcesses } from './service-rows.ts';
import { spanText } from './words.ts';

const Head = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  marginBottom: 4,
  '& h2': { ...theme.typography.h2 },
  '& .counts': { margin: '0 auto 0 8px', color: theme.vars.palette.text.secondary },
}));

const Quiet = styled('p')(({ theme }) => ({ marginTop: 8, color: theme.vars.palette.text.secondary }));

/** Area 5: decisions, processes, and what the register sees of them. */
export const ServicesArea = () => {
  const { editing, edit } = useOpenPage();
  const onLeft = (): void => edit(null);
  if (editing === null || editing.form === 'diagnosis') return <ServiceList onEdit={edit} />;
  return editing.form === 'decision' ? (
    <DecisionForm key={editing.subject} subject={editing.subject} onLeft={onLeft} />
  ) : (
    <ProcessForm key={editing.subject} subject={editing.subject} onLeft={onLeft} />
  );
};

const ServiceList = ({ onEdit }: { onEdit: (editing: Editing) => void }) => {
  const t = useText(servicesText);
  const names = useText(clientText);
  const acts = useText(actsText);
  const { forms, openAct } = useOpenPage();
  const { today } = forms.context;
  const { client } = useLiveClient();
  const decisions = sortedDecisions(client.decisions, today);
  const { running, rejected } = decisionCounts(decisions, today);
  const { open, ended } = sortedProcesses(client.rehabilitations, today);

  const newDecision = (): void => onEdit({ form: 'decision', subject: NEW });
  const newProcess = (): void => onEdit({ form: 'rehabilitation', subject: NEW });
  useKeys(
    decisions.length === 0
      ? {}
      : {
          Enter: { name: t.openDecision, act: null },
          A: { name: acts.open.interruptService, act: null },
          T: { name: acts.open.changeHours, act: null },
          S: { name: acts.open.endService, act: null },
        },
  );

  return (
    <ClientFrame
      view={5}
      side={{
        label: names.registerView,
        content: (
          <Panel heading={names.registerView}>
            <RegisterPanel client={client} today={today} />
          </Panel>
        ),
      }}
      actionBar={
        <ActionBar
          left={
            decisions.length === 0 ? null : (
              <KeyList
                hints={[
                  [t.openDecision, 'Enter'],
                  [acts.open.interruptService, 'A'],
                  [acts.open.changeHours, 'T'],
                  [acts.open.endService, 'S'],
                ]}
              />
            )
          }
        >
          <RegistrationActs quiet />
        </ActionBar>
      }
    >
      <Head>
        <h2>{names.areas[4]}</h2>
        <span className="counts">{decisions.length === 0 ? null : t.counts(running, rejected)}</span>
        <ActButton act="reject" />
        <Button variant="text" onClick={newProcess}>
          {t.newProcess}
        </Button>
        <Button aria-keyshortcuts="Control+D" onClick={newDecision}>
          {t.newDecision} <KeyHint keys="Ctrl D" />
        </Button>
      </Head>
      <BegunForms area={5} />
      {decisions.length === 0 ? (
        <EmptyState fact={t.empty} />
      ) : (
        <DecisionTable
          decisions={decisions}
          withProcess={client.rehabilitations.length > 0}
          onOpen={({ id }) => onEdit({ form: 'decision', subject: id })}
          onAct={({ id }, act) => openAct({ act, record: id })}
        />
      )}
      {open.map((process) => (
        <ProcessSection
          key={process.id}
          client={client}
          process={process}
          day={process.from > today ? process.from : today}
          onOpen={() => onEdit({ form: 'rehabilitation', subject: process.id })}
        />
      ))}
      {ended.map((process) => (
        <Quiet key={process.id}>
          {t.processKinds[process.kind]}, {spanText(process)}{' '}
          <LinkButton onClick={() => onEdit({ form: 'rehabilitation', subject: process.id })}>
            {t.openProcess}
          </LinkButton>
        </Quiet>
      ))}
      <Applications applications={client.applications} />
    </ClientFrame>
  );
};
