import { useEffect, useState } from 'react';
import type { Status } from '../../../shared/ipc/schemas.ts';
import type { Purpose } from '../../../shared/record/municipality.ts';
import { frameText } from '../../../shared/text/frame.ts';
import { api } from '../../api.ts';
import { useKeysAlways } from '../../frame/keys.ts';
import { LanguageProvider, useText } from '../../parts/language.tsx';
import { Appearance } from '../../theme/Appearance.tsx';
import { Restore } from '../recovery/Restore.tsx';
import { NO_ANSWERS, type Answers } from './answers.ts';
import { BackupsPage } from './BackupsPage.tsx';
import { FirstPage } from './FirstPage.tsx';
import { SheetPage } from './SheetPage.tsx';

type Stage =
  { readonly at: 'answers' | 'restore' | 'backups' } | { readonly at: 'sheet'; readonly sheet: string };

interface StageProps {
  readonly status: Status;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly onReady: () => void;
}

const NO_KEYS = {};

const lock = (): void => {
  // Main answers at once, or has ended this window already.
  api.lock({}).catch(() => undefined);
};

const purposeOf = (status: Status): Purpose => (status.testDataOnly ? 'testdata' : 'municipality');

/**
 * From nothing to an open database: the answers, the recovery sheet, two of its groups asked back, where backups lie.
 * The practice municipality is another database: it opens by itself, at once.
 */
export const FirstRun = ({ status, onReady }: { status: Status; onReady: () => void }) => {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const { language } = answers;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageProvider language={language}>
      <Appearance purpose={purposeOf(status)} theme="system">
        <Stages status={status} answers={answers} onAnswers={setAnswers} onReady={onReady} />
      </Appearance>
    </LanguageProvider>
  );
};

const Stages = ({ status, answers, onAnswers, onReady }: StageProps) => {
  const t = useText(frameText);
  const [stage, setStage] = useState<Stage>({ at: 'answers' });
  // From the sheet on there is a database to lock; unlocking leads to the sheet again.
  useKeysAlways(
    stage.at === 'sheet' || stage.at === 'backups' ? { 'Ctrl+L': { name: t.lock, act: lock } } : NO_KEYS,
  );
  switch (stage.at) {
    case 'answers':
      return (
        <FirstPage
          status={status}
          answers={answers}
          onAnswers={onAnswers}
          onRestore={() => setStage({ at: 'restore' })}
          onMade={(sheet) => {
            onAnswers({ ...answers, password: '', again: '' });
            setStage({ at: 'sheet', sheet });
          }}
        />
      );
    case 'restore':
      return <Restore status={status} onBack={() => setStage({ at: 'answers' })} onOpen={onReady} />;
    case 'sheet':
      return <SheetPage sheet={stage.sheet} onConfirmed={() => setStage({ at: 'backups' })} />;
    case 'backups':
      return <BackupsPage onReady={onReady} />;
    default:
      return stage satisfies never;
  }
};
