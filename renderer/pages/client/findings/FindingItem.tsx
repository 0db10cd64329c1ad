import { use } from 'react';
import { styled } from '@mui/material/styles';
import { findingsText } from '../../../../shared/text/findings.ts';
import { CloseSide } from '../../../frame/close-side.ts';
import { useHeldOpen } from '../../../frame/held.ts';
import { useSession } from '../../../frame/session.tsx';
import { useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { SeverityMark } from '../../../parts/SeverityMark.tsx';
import { AcceptForm } from '../../ready/FindingPanel.tsx';
import { useFindings } from './findings-context.ts';
import { findingKey, type ClientFinding } from './order.ts';

const Item = styled('li')(({ theme }) => ({
  margin: '0 -8px',
  padding: '6px 8px',
  borderRadius: 4,
  '&[aria-current]': { backgroundColor: theme.vars.palette.soft },
  '& > .head': { display: 'flex', gap: 8, color: theme.vars.palette.ink3 },
  '& > .rest': { paddingLeft: 24 },
  '& form': { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 8, marginTop: 8 },
}));

/** The sentence is the way to the field. */
const Sentence = styled('button')(({ theme }) => ({
  ...theme.typography.body2,
  display: 'block',
  padding: 0,
  border: 0,
  borderRadius: 2,
  background: 'none',
  color: theme.vars.palette.text.primary,
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline', textUnderlineOffset: 3 },
}));

const Stand = styled('div')({ marginTop: 4 });

/** One finding beside the form. *Varsel* and *tips* can be let stand with a reason. */
export const FindingItem = ({ finding, where }: { finding: ClientFinding; where?: string | undefined }) => {
  const t = useText(findingsText);
  const { today } = useSession();
  const { current, goTo, again } = useFindings();
  const close = use(CloseSide);
  const [answering, setAnswering] = useHeldOpen(`answering ${findingKey(finding)}`);
  const canStand = finding.severity === 'varsel' || finding.severity === 'tips';
  const go = (): void => {
    if (close === null) goTo(finding);
    else close(() => goTo(finding));
  };
  return (
    <Item aria-current={current === findingKey(finding) ? 'true' : undefined}>
      <div className="head">
        <SeverityMark severity={finding.severity} />
        {where}
      </div>
      <div className="rest">
        <Sentence type="button" onClick={go}>
          {finding.text}
        </Sentence>
        {canStand && !answering ? (
          <Stand>
            <LinkButton aria-expanded={false} onClick={() => setAnswering(true)}>
              {t.letStand}
            </LinkButton>
          </Stand>
        ) : null}
        {answering ? (
          <AcceptForm finding={finding} year={Number(today.slice(0, 4))} onAccepted={again} />
        ) : null}
      </div>
    </Item>
  );
};
