import type { ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { settingsText } from '../../../shared/text/settings.ts';
import { Frame } from '../../frame/Frame.tsx';
import { useSession } from '../../frame/session.tsx';
import { useText } from '../../parts/language.tsx';
import { sectionPath, sectionsFor, type Section } from './sections.ts';

const Column = styled('div')<{ wide: boolean }>(({ theme, wide }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 24,
  maxWidth: wide ? 960 : 560,
  '& h1': theme.typography.h1,
  '& .lead': { ...theme.typography.body1, color: theme.vars.palette.text.secondary, marginTop: 8 },
}));

/** One section of the settings, with the others in the rail. `wide`: it has a table. */
export const SettingsFrame = ({
  section,
  heading,
  lead,
  wide = false,
  actionBar,
  children,
}: {
  section: Section;
  heading: string;
  lead?: string;
  wide?: boolean;
  actionBar?: ReactNode;
  children: ReactNode;
}) => {
  const t = useText(settingsText);
  const entry = (one: Section) => ({ href: sectionPath(one), name: t.sections[one] });
  const { practice } = useSession();
  const sections = sectionsFor(practice === true);
  const log = sections.indexOf('log');
  return (
    <Frame
      rail={{
        label: t.rail,
        groups: [sections.slice(0, log).map(entry), sections.slice(log).map(entry)],
        current: sectionPath(section),
      }}
      actionBar={actionBar}
    >
      <Column wide={wide}>
        <div>
          <h1>{heading}</h1>
          {lead === undefined ? null : <p className="lead">{lead}</p>}
        </div>
        {children}
      </Column>
    </Frame>
  );
};
