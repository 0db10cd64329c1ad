import type { KeyboardEvent } from 'react';
import { styled } from '@mui/material/styles';
import { ageOn } from '../../../shared/record/dates.ts';
import { clientText } from '../../../shared/text/client.ts';
import { readyText } from '../../../shared/text/ready.ts';
import { useSession } from '../../frame/session.tsx';
import { areaName } from '../../parts/area-name.ts';
import { dateText } from '../../parts/date-text.ts';
import { useText } from '../../parts/language.tsx';
import { LineButton } from '../../parts/LineButton.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { NARROW } from '../../theme/tokens.ts';
import { findingKey, type FindingsOfClient, type ListedFinding } from './findings.ts';

const Client = styled('section')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '9rem 1fr',
  padding: '4px 0',
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '&.municipality': { marginTop: 24, borderTop: `2px solid ${theme.vars.palette.text.primary}` },
  '& h2, & h3': { ...theme.typography.body2, fontWeight: 600, padding: '6px 0' },
  '& h2 span, & h3 span': { display: 'block', fontWeight: 400, color: theme.vars.palette.text.secondary },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  [NARROW]: { gridTemplateColumns: '1fr' },
}));

const Row = styled(LineButton)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '5.5rem 1fr 7.5rem',
  alignItems: 'start',
  columnGap: 8,
  minHeight: '2rem',
  padding: '6px 8px',
  '& .where': { color: theme.vars.palette.text.secondary },
  '&[aria-current]': { backgroundColor: theme.vars.palette.soft },
  [NARROW]: { gridTemplateColumns: '5.5rem 1fr', '& .where': { gridColumn: 2 } },
}));

/** Findings by client: arrows and F8 move, Enter goes to the field. Within a part they have headings below its own. */
export const FindingList = ({
  within = null,
  clients,
  municipality,
  current,
  onCurrent,
  onOpen,
}: {
  /** Id of the heading over the part that they belong to. */
  within?: string | null;
  clients: readonly FindingsOfClient[];
  municipality: readonly ListedFinding[];
  current: ListedFinding | null;
  onCurrent: (finding: ListedFinding) => void;
  onOpen: (finding: ListedFinding) => void;
}) => {
  const t = useText(readyText);
  const { today } = useSession();
  const Heading = within === null ? 'h2' : 'h3';
  const all = [...clients.flatMap(({ findings }) => findings), ...municipality];
  const at = all.findIndex((one) => current !== null && findingKey(one) === findingKey(current));
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const to = all[Math.max(0, Math.min(at + step, all.length - 1))];
    if (to !== undefined) onCurrent(to);
    event.preventDefault();
  };
  const rows = (findings: readonly ListedFinding[]) =>
    findings.map((finding) => (
      <FindingRow
        key={findingKey(finding)}
        finding={finding}
        isCurrent={current !== null && findingKey(finding) === findingKey(current)}
        onCurrent={onCurrent}
        onOpen={onOpen}
      />
    ));
  return (
    <div
      role="group"
      {...(within === null ? { 'aria-label': t.listing.client } : { 'aria-labelledby': within })}
      onKeyDown={onKey}
    >
      {clients.map(({ client, name, birthDate, deathDate, findings }) => {
        const age = birthDate === null ? null : ageOn(birthDate, today);
        return (
          <Client key={client} aria-labelledby={`findings-${client}`}>
            <Heading id={`findings-${client}`}>
              {name}
              <span>
                {deathDate === null ? (age === null ? '' : t.years(age)) : t.died(dateText(deathDate))}
              </span>
            </Heading>
            <ul>{rows(findings)}</ul>
          </Client>
        );
      })}
      {municipality.length === 0 ? null : (
        <Client className="municipality" aria-labelledby="findings-municipality">
          <Heading id="findings-municipality">{t.wholeMunicipality}</Heading>
          <ul>{rows(municipality)}</ul>
        </Client>
      )}
    </div>
  );
};

/** The button that a finding has in the list, to put the cursor there. */
export const rowOf = (finding: ListedFinding): HTMLElement | null => document.getElementById(rowId(finding));

const rowId = (finding: ListedFinding): string => `finding ${findingKey(finding)}`.replaceAll(' ', '_');

const FindingRow = ({
  finding,
  isCurrent,
  onCurrent,
  onOpen,
}: {
  finding: ListedFinding;
  isCurrent: boolean;
  onCurrent: (finding: ListedFinding) => void;
  onOpen: (finding: ListedFinding) => void;
}) => {
  const t = useText(clientText);
  const where = finding.area === null ? '' : areaName(finding.area, t);
  return (
    <li>
      <Row
        id={rowId(finding)}
        type="button"
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        onFocus={() => onCurrent(finding)}
        onClick={() => onCurrent(finding)}
        onDoubleClick={() => onOpen(finding)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onOpen(finding);
        }}
      >
        <SeverityMark severity={finding.severity} />
        <span>{finding.text}</span>
        <span className="where">{where}</span>
      </Row>
    </li>
  );
};
