import { useLayoutEffect, useRef, useState } from 'react';
import { styled } from '@mui/material/styles';
import { timelineOf } from '../../../../shared/reporting/timeline.ts';
import { timelineText } from '../../../../shared/text/timeline.ts';
import { useHeldOpen } from '../../../frame/held.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';
import { ClientFrame } from '../ClientFrame.tsx';
import { useForms, useLiveClient } from '../use-forms.ts';
import { pictured } from './brackets.ts';
import { ProfilePicture } from './ProfilePicture.tsx';
import { timeRows } from './rows.ts';
import { bracketFits, Svg, TimePicture } from './TimePicture.tsx';
import { ProfileTable, TimeTable } from './TimeTable.tsx';

/** Narrower than this the picture scrolls sideways. */
const LEAST = 720;

const Head = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 24px',
  marginBottom: 4,
  '& h2': { ...theme.typography.h2 },
  // The legend ends where the axis does.
  '& > button': { marginRight: 'auto' },
  '& span': { display: 'inline-flex', alignItems: 'center', gap: 8 },
}));

const Part = styled('h3')(({ theme }) => ({
  ...theme.typography.body1,
  fontWeight: 600,
  margin: '16px 0 4px',
}));

const Scroll = styled('div')({ overflowX: 'auto' });

/** Services, interruptions, stays and registrations on one axis, and the function profile under it. */
export const TimelineView = () => {
  const t = useText(timelineText);
  const language = useLanguage();
  const { today } = useForms().context;
  const { client } = useLiveClient();
  const [asTable, setAsTable] = useHeldOpen('as table');
  const [width, setWidth] = useState(LEAST);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(LEAST, Math.floor(element.clientWidth))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [asTable]);

  const line = timelineOf(client, today);
  const rows = timeRows(line, language);
  return (
    <ClientFrame view="timeline">
      <Head>
        <h2>{t.heading}</h2>
        {rows.length === 0 ? null : (
          <LinkButton onClick={() => setAsTable(!asTable)}>{asTable ? t.asPicture : t.asTable}</LinkButton>
        )}
        {asTable || rows.length === 0 ? null : <Legend />}
      </Head>
      {rows.length === 0 ? <EmptyState fact={t.empty} /> : null}
      <Scroll
        ref={box}
        tabIndex={0}
        role="group"
        aria-label={asTable ? t.heading : `${t.heading}. ${t.asTable}.`}
      >
        {asTable ? (
          <TimeTable rows={rows} />
        ) : (
          <TimePicture line={line} {...pictured(rows, bracketFits(line, width))} width={width} />
        )}
        {line.registrations.length === 0 ? null : (
          <>
            <Part>{t.profile}</Part>
            {asTable ? <ProfileTable line={line} /> : <ProfilePicture line={line} width={width} />}
          </>
        )}
      </Scroll>
    </ClientFrame>
  );
};

const Sample = styled(Svg)({ display: 'inline-block' });

/** Together on one line, as long as there is room. */
const Samples = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '4px 24px' });

const Legend = () => {
  const t = useText(timelineText);
  return (
    <Samples>
      <span>
        <Sample width="24" height="14" aria-hidden="true">
          <rect className="filled" width="24" height="14" />
        </Sample>
        {t.inside}
      </span>
      <span>
        <Sample width="24" height="14" aria-hidden="true">
          <rect className="outlined" x="1" y="1" width="22" height="12" />
        </Sample>
        {t.outside}
      </span>
      <span>
        <Sample width="24" height="14" aria-hidden="true">
          <path className="gap" d="M0 7h24" />
        </Sample>
        {t.interrupted}
      </span>
      <span>
        <Sample width="16" height="16" aria-hidden="true">
          <rect className="filled" width="16" height="16" rx="2" />
          <text className="on-filled" x="8" y="13" textAnchor="middle">
            3
          </text>
        </Sample>
        {t.needsHelp}
      </span>
    </Samples>
  );
};
