import type { BackupContent } from '../../../shared/ipc/safety-schemas.ts';
import { backupsText } from '../../../shared/text/backups.ts';
import { countText } from '../../parts/date-text.ts';
import { Facts } from '../../parts/Facts.tsx';
import { useText } from '../../parts/language.tsx';
import { momentText } from '../../parts/moment-text.ts';

/** What is in a backup, counted: of no client more than that there is one. */
export const ContentFacts = ({ content, today }: { content: BackupContent; today: string }) => {
  const t = useText(backupsText);
  return (
    <Facts
      facts={[
        [t.municipality, content.municipality],
        [t.clients, countText(content.clients)],
        [t.registrations, countText(content.registrations)],
        [t.decisions, countText(content.decisions)],
        [t.saves, countText(content.sequence)],
        [t.lastSaved, t.savedBy(momentText(content.lastSavedAt, today, t), content.lastSavedBy)],
        [t.programVersion, content.programVersion],
      ]}
    />
  );
};
