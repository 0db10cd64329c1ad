import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keysText } from '../../../shared/text/keys.ts';
import { sessionQuery } from '../../frame/session-query.ts';
import { useSession } from '../../frame/session.tsx';
import { useText } from '../../parts/language.tsx';
import { Said } from '../../parts/Said.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { RotateKeys } from './RotateKeys.tsx';
import { SheetCheck } from './SheetCheck.tsx';
import { SheetGroups } from './SheetGroups.tsx';
import { ShowSheet } from './ShowSheet.tsx';

type Stage =
  | { readonly at: 'state' }
  | { readonly at: 'shown' | 'check'; readonly sheet: string; readonly fresh: boolean };

/** The recovery sheet: whether it was read back, shown again by password, and new keys under a new one. */
export const SheetSection = () => {
  const t = useText(keysText);
  const { sheetConfirmed } = useSession();
  const queries = useQueryClient();
  const [stage, setStage] = useState<Stage>({ at: 'state' });
  const followSession = () => void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  const done = (): void => {
    followSession();
    setStage({ at: 'state' });
  };
  switch (stage.at) {
    case 'state':
      return (
        <SettingsFrame
          section="sheet"
          heading={t.sheetHeading}
          lead={sheetConfirmed ? t.sheetWhy : t.notConfirmed}
        >
          {sheetConfirmed ? <Said>{t.confirmed}</Said> : null}
          <ShowSheet onShown={(sheet) => setStage({ at: 'shown', sheet, fresh: false })} />
          {sheetConfirmed ? (
            <RotateKeys
              onRotated={(sheet) => {
                followSession();
                setStage({ at: 'shown', sheet, fresh: true });
              }}
            />
          ) : null}
        </SettingsFrame>
      );
    case 'shown':
      return (
        <SettingsFrame
          key="shown"
          section="sheet"
          heading={t.sheetHeading}
          lead={stage.fresh ? t.rotated : t.sheetLead}
        >
          <SheetGroups
            sheet={stage.sheet}
            onWritten={stage.fresh || !sheetConfirmed ? () => setStage({ ...stage, at: 'check' }) : undefined}
            onHide={stage.fresh ? undefined : () => setStage({ at: 'state' })}
          />
        </SettingsFrame>
      );
    case 'check':
      return (
        <SettingsFrame key="check" section="sheet" heading={t.checkHeading} lead={t.checkLead}>
          <SheetCheck
            sheet={stage.sheet}
            onBack={() => setStage({ ...stage, at: 'shown' })}
            onConfirmed={done}
          />
        </SettingsFrame>
      );
    default:
      return stage satisfies never;
  }
};
