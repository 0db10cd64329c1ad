import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Language } from '../../../shared/catalogue/language.ts';
import { practiceText } from '../../../shared/text/practice.ts';
import { api } from '../../api.ts';
import { CalmPage } from '../../frame/CalmPage.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { LanguageProvider } from '../../parts/language.tsx';
import { StartHeading } from '../../parts/StartHeading.tsx';
import { Appearance } from '../../theme/Appearance.tsx';
import { beginAnew, leavePractice } from './ways.ts';

const Column = styled('div')({ display: 'flex', flexDirection: 'column', gap: 24 });
const Foot = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

/** Entering the practice municipality: it opens by itself. Where it doesn't, it is made anew, or left. */
export const PracticePage = ({ language, onReady }: { language: Language; onReady: () => void }) => {
  const t = practiceText[language];
  const { isSuccess, error } = useQuery({
    queryKey: ['enterPractice'],
    queryFn: () => api.enterPractice({}),
    staleTime: Infinity,
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (isSuccess) onReady();
  }, [isSuccess, onReady]);
  return (
    <LanguageProvider language={language}>
      <Appearance purpose="practice" theme="system">
        <CalmPage side={null}>
          {error === null ? (
            <div role="status">
              <h1>{t.opening}</h1>
              <p className="lead">{t.openingLead}</p>
            </div>
          ) : (
            <Column>
              <div>
                <StartHeading>{t.failed}</StartHeading>
                <p className="lead">{t.failedLead}</p>
              </div>
              <CallFailure reason={error} />
              <Foot>
                <Button variant="contained" onClick={() => beginAnew(language)}>
                  {t.makeAnew}
                </Button>
                <Button variant="text" onClick={leavePractice}>
                  {t.back}
                </Button>
              </Foot>
            </Column>
          )}
        </CalmPage>
      </Appearance>
    </LanguageProvider>
  );
};
