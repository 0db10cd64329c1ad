import { styled } from '@mui/material/styles';
import type { Application } from '../../../../shared/record/client.ts';
import { actsText } from '../../../../shared/text/acts.ts';
import { startText } from '../../../../shared/text/start.ts';
import { DateText } from '../../../parts/DateText.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { ActButton } from '../acts/ActButton.tsx';
import { useOpenPage } from '../use-forms.ts';
import { nameOn } from './words.ts';

const Root = styled('section')(({ theme }) => ({
  marginTop: 24,
  '& .head': { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  '& h3': { ...theme.typography.body1, fontWeight: 600 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& li': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 16,
    padding: '6px 0',
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  '& .what': { flex: 1 },
}));

/** What the client has applied for, and when it came. */
export const Applications = ({ applications }: { applications: readonly Application[] }) => {
  const t = useText(actsText);
  const words = useText(startText);
  const language = useLanguage();
  const { openAct } = useOpenPage();
  return (
    <Root>
      <div className="head">
        <h3>{words.applicationsHeading}</h3>
        <ActButton act="recordApplication" />
      </div>
      <ul>
        {applications.map(({ id, received, services }) => (
          <li key={id}>
            <DateText date={received} />
            <span className="what">
              <LinkButton onClick={() => openAct({ act: 'recordApplication', record: id })}>
                {services.length === 0
                  ? words.appliedForNothing
                  : services.map((service) => `${service} ${nameOn(service, received, language)}`).join(', ')}
              </LinkButton>
            </span>
            <LinkButton onClick={() => openAct({ act: 'removeApplication', record: id })}>
              {t.heading.removeApplication}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Root>
  );
};
