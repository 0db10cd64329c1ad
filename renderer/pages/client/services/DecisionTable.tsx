import { styled } from '@mui/material/styles';
import type { Decision } from '../../../../shared/record/client.ts';
import { formatDate } from '../../../../shared/record/dates.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { fieldId } from '../../../fields/form-context.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { Table } from '../../../parts/Table.tsx';
import { NARROW } from '../../../theme/tokens.ts';
import { hoursText, nameOn, spanText } from './words.ts';

const Root = styled(Table)(({ theme }) => ({
  '& tbody td, & tbody th': { height: '3rem', verticalAlign: 'top', padding: '4px 8px', fontWeight: 400 },
  '& tbody td:first-of-type': { paddingLeft: 0 },
  '& .number-head, & .hours': { textAlign: 'right' },
  '& .hours': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& .quiet, & .no': { color: theme.vars.palette.ink3 },
  '& .dates': { whiteSpace: 'nowrap' },
  '& th.process, & td.process': { paddingLeft: 24 },
  '& tbody tr': { position: 'relative' },
  '& tbody tr:has(:focus-visible)': {
    outline: `3px solid ${theme.vars.palette.primary.main}`,
    borderRadius: 2,
    backgroundColor: theme.vars.palette.soft,
  },
  [NARROW]: {
    '& .decided, & .process': { display: 'none' },
  },
}));

const Open = styled('button')({
  font: 'inherit',
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  // The row shows the ring.
  '&:focus-visible': { outline: 'none' },
  '&:hover': { textDecoration: 'underline', textUnderlineOffset: 3 },
});

const Inside = styled('span')(({ theme }) => ({
  display: 'inline-block',
  borderLeft: `3px solid ${theme.vars.palette.primary.main}`,
  paddingLeft: 8,
  fontWeight: 600,
}));

const Rejected = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 8 });

/** What can be done with one line, by the key that does it in its row. */
const ACT_KEYS = [
  ['A', 'interruptService'],
  ['T', 'changeHours'],
  ['S', 'endService'],
  ['G', 'reopenService'],
  ['K', 'recordComplaint'],
] as const;
export type ServiceAct = (typeof ACT_KEYS)[number][1];

/** A rejection can be complained of, and nothing else. */
const actKeys = ({ rejected }: Decision) =>
  rejected ? ACT_KEYS.filter(([, act]) => act === 'recordComplaint') : ACT_KEYS;

/** A client's decisions, one line each; the second line is what is local, and closed periods. */
export const DecisionTable = ({
  decisions,
  withProcess,
  onOpen,
  onAct,
}: {
  decisions: readonly Decision[];
  /** The client has a process, so inside and outside are told apart. */
  withProcess: boolean;
  onOpen: (decision: Decision) => void;
  onAct: (decision: Decision, act: ServiceAct) => void;
}) => {
  const t = useText(servicesText);
  return (
    <Root>
      <thead>
        <tr>
          <th>{t.columns.number}</th>
          <th>{t.columns.service}</th>
          <th className="decided">{t.columns.decided}</th>
          <th>{t.columns.period}</th>
          <th className="number-head">{t.columns.perWeek}</th>
          {withProcess ? <th className="process">{t.columns.process}</th> : null}
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <DecisionRow
            key={decision.id}
            decision={decision}
            withProcess={withProcess}
            onOpen={() => onOpen(decision)}
            onAct={(act) => onAct(decision, act)}
          />
        ))}
      </tbody>
    </Root>
  );
};

const DecisionRow = ({
  decision,
  withProcess,
  onOpen,
  onAct,
}: {
  decision: Decision;
  withProcess: boolean;
  onOpen: () => void;
  onAct: (act: ServiceAct) => void;
}) => {
  const t = useText(servicesText);
  const language = useLanguage();
  const [last, ...earlier] = decision.periods.toReversed();
  return (
    <tr>
      <td className="no">{decision.service}</td>
      <td>
        <Open
          id={fieldId(decision.id)}
          type="button"
          onClick={onOpen}
          aria-keyshortcuts={actKeys(decision)
            .map(([key]) => key)
            .join(' ')}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.altKey) return;
            const act = actKeys(decision).find(([key]) => key === event.key.toUpperCase())?.[1];
            if (act === undefined) return;
            event.preventDefault();
            onAct(act);
          }}
        >
          {nameOn(decision.service, decision.decided, language)}
        </Open>
        {decision.note === null ? null : <div className="quiet">{decision.note}</div>}
      </td>
      <td className="decided">
        {t.kinds[decision.kind]}
        <div className="quiet">{formatDate(decision.decided)}</div>
      </td>
      <td className="dates">
        {decision.rejected ? (
          <Rejected>
            <Icon name="rejected" /> {t.rejection}
          </Rejected>
        ) : (
          <>
            {last === undefined ? '–' : spanText(last)}
            {earlier.map((period) => (
              <div key={period.from} className="quiet">
                {spanText(period)}
              </div>
            ))}
          </>
        )}
      </td>
      <td className="hours">{hoursText(decision.minutesPerWeek, language)}</td>
      {withProcess ? (
        <td className="process">
          {decision.rejected ? null : decision.rehabilitation === null ? (
            <span className="quiet">{t.outside}</span>
          ) : (
            <Inside>{t.inside}</Inside>
          )}
        </td>
      ) : null}
    </tr>
  );
};
