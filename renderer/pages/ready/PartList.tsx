import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { clientText } from '../../../shared/text/client.ts';
import { readyText } from '../../../shared/text/ready.ts';
import { areaName } from '../../parts/area-name.ts';
import { useText } from '../../parts/language.tsx';
import { LineButton } from '../../parts/LineButton.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { NARROW } from '../../theme/tokens.ts';
import { partKey, type Part, type PartCount } from './findings.ts';

const Root = styled('div')(({ theme }) => ({
  '& > section': { borderTop: `1px solid ${theme.vars.palette.divider}` },
  '& > section > div': { paddingBottom: 16 },
}));

const Opener = styled(LineButton)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '1rem 5.5rem 1fr auto',
  alignItems: 'center',
  columnGap: 8,
  minHeight: '2.5rem',
  padding: '6px 8px',
  '&.plain': { gridTemplateColumns: '1rem 1fr auto' },
  '& > svg': { width: 10, height: 10, color: theme.vars.palette.ink3 },
  '&[aria-expanded=true] > svg': { transform: 'rotate(90deg)' },
  '& .name': { fontWeight: 600 },
  '& .rule': { marginLeft: 8, fontWeight: 400, color: theme.vars.palette.ink3 },
  '& .count': { color: theme.vars.palette.text.secondary, whiteSpace: 'nowrap' },
  [NARROW]: {
    '&, &.plain': { gridTemplateColumns: '1rem 1fr' },
    '& .name, & .count': { gridColumn: 2 },
  },
}));

/** Id of the heading over what belongs to a part. */
export const partHeading = (part: Part): string => `part-${partKey(part)}`;

/** Rules or areas, each with how much was found. One at a time is open, with the findings below it. */
export const PartList = ({
  label,
  parts,
  open,
  onOpen,
  children,
}: {
  label: string;
  parts: readonly PartCount[];
  open: Part | null;
  onOpen: (part: Part | null) => void;
  /** The findings of the one that is open. */
  children: ReactNode;
}) => {
  const t = useText(readyText);
  const client = useText(clientText);
  return (
    <Root role="group" aria-label={label}>
      {parts.map(({ part, severity, name, findings, clients }) => {
        const key = partKey(part);
        const isOpen = open !== null && partKey(open) === key;
        const id = partHeading(part);
        return (
          <section key={key} aria-labelledby={id}>
            <h2>
              <Opener
                id={id}
                type="button"
                className={severity === null ? 'plain' : undefined}
                aria-expanded={isOpen}
                onClick={() => onOpen(isOpen ? null : part)}
              >
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" />
                </svg>
                {severity === null ? null : <SeverityMark severity={severity} />}
                <span className="name">
                  {'rule' in part
                    ? name
                    : part.area === 0
                      ? t.wholeMunicipality
                      : areaName(part.area, client)}
                  {'rule' in part ? <span className="rule">{part.rule}</span> : null}
                </span>
                <span className="count">{t.found(findings, clients)}</span>
              </Opener>
            </h2>
            {isOpen ? <div>{children}</div> : null}
          </section>
        );
      })}
    </Root>
  );
};
