import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation } from 'wouter';
import { practiceText } from '../../../shared/text/practice.ts';
import { useHeldOpen } from '../../frame/held.ts';
import { useSession } from '../../frame/session.tsx';
import { ActDialog } from '../../parts/ActDialog.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { beginAnew, enterPractice, leavePractice } from '../practice/ways.ts';
import { SettingsFrame } from './SettingsFrame.tsx';

const Way = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '8px 16px',
  '& p': { color: theme.vars.palette.ink3 },
}));

const Will = styled('ul')({ paddingLeft: 20, listStyle: 'disc', '& li + li': { marginTop: 4 } });

/** From here into the practice municipality; in it, beginning anew and going back. */
export const PracticeSection = () => {
  const t = useText(practiceText);
  const language = useLanguage();
  const { practice } = useSession();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useHeldOpen('begin anew');
  if (practice === undefined)
    return (
      <SettingsFrame section="practice" heading={t.heading} lead={t.lead}>
        <Way>
          <Button variant="contained" onClick={() => enterPractice(language)}>
            {t.open}
          </Button>
          <p>{t.openHint}</p>
        </Way>
      </SettingsFrame>
    );
  return (
    <SettingsFrame section="practice" heading={t.inPractice} lead={t.inPracticeLead}>
      <Way>
        <Button variant="contained" onClick={leavePractice}>
          {t.back}
        </Button>
      </Way>
      <Way>
        <Button onClick={() => navigate('/practice/scoring')}>{t.scoring}</Button>
        <p>{t.scoringHint}</p>
      </Way>
      <Way>
        <Button onClick={() => setAsking(true)}>{t.reset}</Button>
        <p>{t.resetHint}</p>
      </Way>
      {asking ? (
        <ActDialog
          heading={t.resetHeading}
          verb={t.reset}
          onAct={() => beginAnew(language)}
          onClose={() => setAsking(false)}
        >
          <Will>
            {t.resetWill.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </Will>
        </ActDialog>
      ) : null}
    </SettingsFrame>
  );
};
