import { useEffect, type ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { formatDate } from '../../../shared/record/dates.ts';
import { bookOf } from '../../../shared/record/forms/registration-form.ts';
import { SCORE_NUMBERS } from '../../../shared/catalogue/numbers.ts';
import { clientText } from '../../../shared/text/client.ts';
import { logText } from '../../../shared/text/log.ts';
import { findingsText } from '../../../shared/text/findings.ts';
import { Frame, type FrameProps } from '../../frame/Frame.tsx';
import { dialogIsOpen, useKeys } from '../../frame/keys.ts';
import type { RailEntry } from '../../frame/Rail.tsx';
import { useSession } from '../../frame/session.tsx';
import { chooseText, focusField } from '../../fields/form-context.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { clientLogPath } from '../settings/sections.ts';
import { faultsOfArea } from './areas.ts';
import {
  AREA_NUMBERS,
  FURTHER_VIEWS,
  furtherViewNames,
  viewPath,
  type AreaNumber,
  type ClientView,
} from './views.ts';
import { FindingsPanel } from './findings/FindingsPanel.tsx';
import { useFindings } from './findings/findings-context.ts';
import { RailMark } from './findings/RailMark.tsx';
import { ClientHead } from './ClientHead.tsx';
import type { LiveClient } from './client-forms.ts';
import { FIRST_FIELD, useMovingOn } from './use-moving-on.ts';
import { decisionCounts } from './services/service-rows.ts';
import { useForms, useLive } from './use-forms.ts';

const End = styled('span')({ display: 'flex', alignItems: 'center', gap: 4 });

const Done = styled('span')(({ theme }) => ({ display: 'flex', color: theme.vars.palette.success.main }));

/** How many answers an area still wants: scores that nobody has looked at, and what signing needs. */
const leftIn = (area: AreaNumber, { draft, missing }: LiveClient): number | null => {
  if (draft === null || area === 4 || area === 5 || area === 6) return null;
  const unseen = SCORE_NUMBERS.filter(
    (n) => draft.values[n] === null || draft.states[String(n)] === 'unseen',
  ).length;
  return area === 3 ? unseen : faultsOfArea(missing, area, bookOf(draft)).length;
};

const runningServices = ({ client }: LiveClient, today: string): number =>
  decisionCounts(client.decisions, today).running;

const RailEnd = ({ area }: { area: AreaNumber }) => {
  const t = useText(clientText);
  const { today } = useSession();
  const left = useLive((live) => leftIn(area, live));
  const running = useLive((live) => (area === 5 ? runningServices(live, today) : 0));
  const found = useFindings().findings.some((finding) => finding.area === area);
  return (
    <End>
      {left !== null && left > 0 ? null : <RailMark area={area} />}
      {running > 0 ? t.running(running) : left !== null && left > 0 ? t.left(left) : null}
      {left === 0 && !found ? (
        <Done>
          <Icon name="ok" label={t.complete} />
        </Done>
      ) : null}
    </End>
  );
};

const RailFoot = () => {
  const t = useText(clientText);
  const draft = useLive((live) => live.draft?.date ?? null);
  const previous = useLive((live) => live.previous?.date ?? null);
  return (
    <>
      {draft === null ? null : <div>{t.assessed(formatDate(draft))}</div>}
      {previous === null ? null : (
        <div>{draft === null ? t.assessed(formatDate(previous)) : t.previous(formatDate(previous))}</div>
      )}
    </>
  );
};

/** Brings the cursor to the field that was wanted, else to the area's own first place, else to its top. */
const useFirstFocus = (first: (() => string | null) | undefined): void => {
  const forms = useForms();
  useEffect(() => {
    if (dialogIsOpen()) return;
    const wanted = forms.wanted();
    if (wanted !== null && focusField(wanted)) {
      // Where one goes on after a lock, half a word may stand there: what is typed comes after it.
      if (wanted !== forms.resumed?.focus) chooseText();
      forms.want(null);
      return;
    }
    const own = first?.() ?? null;
    if (own === null || !focusField(own)) document.getElementById('main')?.focus({ preventScroll: true });
    else if (wanted === FIRST_FIELD) chooseText();
    if (wanted === FIRST_FIELD) forms.want(null);
    // Only when the area is opened: later the cursor is the caseworker's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [forms]);
};

/** Every view of the client page: head and rail round it, and in an area the findings beside, under its own `side`. `first` is the field where one begins. */
export const ClientFrame = ({
  view,
  first,
  side,
  ...frame
}: Omit<FrameProps, 'head' | 'rail'> & {
  readonly view: ClientView;
  readonly first?: (() => string | null) | undefined;
  readonly children: ReactNode;
}) => {
  const t = useText(clientText);
  const log = useText(logText);
  const names = furtherViewNames(useLanguage());
  const { id } = useForms();
  useFirstFocus(first);
  const words = useText(findingsText);
  const { findings, next } = useFindings();
  const movingOn = useMovingOn(view);
  useKeys({ F8: { name: words.next, act: next }, ...(first === undefined && view !== 4 ? {} : movingOn) });
  const area = AREA_NUMBERS.find((one) => one === view);
  const areas: readonly RailEntry[] = AREA_NUMBERS.map((area) => ({
    href: viewPath(id, area),
    name: t.areas[area - 1] ?? '',
    number: area,
    end: <RailEnd area={area} />,
  }));
  const views: readonly RailEntry[] = [
    ...FURTHER_VIEWS.map((view) => ({ href: viewPath(id, view), name: names[view] })),
    { href: clientLogPath(id), name: log.whoHasLooked },
  ];
  return (
    <Frame
      {...frame}
      side={
        area === undefined
          ? side
          : {
              label: side?.label ?? words.here,
              findings: (side?.findings ?? 0) + findings.length,
              content: (
                <>
                  {side?.content}
                  <FindingsPanel
                    area={area}
                    minor={side !== undefined}
                    keys={side?.findings === undefined ? 'F8' : undefined}
                  />
                </>
              ),
            }
      }
      head={<ClientHead />}
      rail={{ label: t.rail, groups: [areas, views], current: viewPath(id, view), foot: <RailFoot /> }}
    />
  );
};
