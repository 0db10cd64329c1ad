import { styled } from '@mui/material/styles';
import type { Answer } from '../../api.ts';
import { backupsText } from '../../../shared/text/backups.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { Hint } from '../../parts/Labelled.tsx';
import { useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { useBackupFolder } from './use-backups.ts';

const Acts = styled('span')({ display: 'flex', flexWrap: 'wrap', gap: 16, marginTop: 4 });

/** Where backups lie: beside the database, and in a second folder on something else. */
export const Folders = ({
  backups,
  more = [],
}: {
  backups: Answer<'backups'>;
  /** Facts that stand above the folders. */
  more?: readonly (readonly [string, string])[];
}) => {
  const t = useText(backupsText);
  const folder = useBackupFolder();
  const choose = () => folder.mutate('choose');
  return (
    <>
      <Facts
        facts={[
          ...more,
          [t.folder, backups.folder],
          [
            t.second,
            <div key="second">
              {backups.second ?? t.noSecond}
              <Hint>{t.secondHint}</Hint>
              <Acts>
                <LinkButton onClick={choose}>
                  {backups.second === null ? t.chooseSecond : t.chooseAnother}
                </LinkButton>
                {backups.second === null ? null : (
                  <LinkButton onClick={() => folder.mutate('drop')}>{t.dropSecond}</LinkButton>
                )}
              </Acts>
            </div>,
          ],
        ]}
      />
      <CallFailure reason={folder.error} />
    </>
  );
};
