import { useEffect, useState } from 'react';
import type { Status } from '../../../shared/ipc/schemas.ts';
import type { Purpose } from '../../../shared/record/municipality.ts';
import { LanguageProvider } from '../../parts/language.tsx';
import { Appearance } from '../../theme/Appearance.tsx';
import { NO_ANSWERS, type Answers } from './answers.ts';
import { CheckPage } from './CheckPage.tsx';
import { FirstPage } from './FirstPage.tsx';
import { SheetPage } from './SheetPage.tsx';

type Stage = { readonly at: 'answers' } | { readonly at: 'sheet' | 'check'; readonly sheet: string };

const purposeOf = (answers: Answers, status: Status): Purpose =>
  answers.practice ? 'practice' : status.testDataOnly ? 'testdata' : 'municipality';

/** From nothing to an open database: the answers, the recovery sheet, and two of its groups asked back. */
export const FirstRun = ({ status, onReady }: { status: Status; onReady: () => void }) => {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [stage, setStage] = useState<Stage>({ at: 'answers' });
  const { language } = answers;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <Appearance purpose={purposeOf(answers, status)} theme="system">
        {stage.at === 'answers' ? (
          <FirstPage
            status={status}
            answers={answers}
            onAnswers={setAnswers}
            onMade={(sheet) => {
              setAnswers({ ...answers, password: '', again: '' });
              setStage({ at: 'sheet', sheet });
            }}
          />
        ) : stage.at === 'sheet' ? (
          <SheetPage sheet={stage.sheet} onWritten={() => setStage({ ...stage, at: 'check' })} />
        ) : (
          <CheckPage
            sheet={stage.sheet}
            onBack={() => setStage({ ...stage, at: 'sheet' })}
            onReady={onReady}
          />
        )}
      </Appearance>
    </LanguageProvider>
  );
};
