import { BackupsSection } from '../backups/BackupsSection.tsx';
import { CaseworkersSection } from '../keys/CaseworkersSection.tsx';
import { PasswordSection } from '../keys/PasswordSection.tsx';
import { SheetSection } from '../keys/SheetSection.tsx';
import { LogSection } from '../log/LogSection.tsx';
import { DwellingsSection } from './DwellingsSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { MunicipalitySection } from './MunicipalitySection.tsx';
import { PracticeSection } from './PracticeSection.tsx';
import { ServiceLevelsSection } from './ServiceLevelsSection.tsx';
import { sectionOf } from './sections.ts';

/** The settings: a section at a time. `client`: the log of one client alone. */
export const SettingsPage = ({ part, client }: { part: string | undefined; client: string | undefined }) => {
  const section = sectionOf(part);
  switch (section) {
    case 'general':
      return <GeneralSection />;
    case 'municipality':
      return <MunicipalitySection />;
    case 'dwellings':
      return <DwellingsSection />;
    case 'levels':
      return <ServiceLevelsSection />;
    case 'password':
      return <PasswordSection />;
    case 'caseworkers':
      return <CaseworkersSection />;
    case 'sheet':
      return <SheetSection />;
    case 'backups':
      return <BackupsSection />;
    case 'log':
      return <LogSection key={client ?? ''} client={client ?? null} />;
    case 'practice':
      return <PracticeSection />;
    default:
      return section satisfies never;
  }
};
