import { styled } from '@mui/material/styles';
import { clientText } from '../../../../shared/text/client.ts';
import { findingsText } from '../../../../shared/text/findings.ts';
import { areaName } from '../../../parts/area-name.ts';
import { CallFailure } from '../../../parts/CallFailure.tsx';
import { timeText } from '../../../parts/date-text.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { useText } from '../../../parts/language.tsx';
import { Panel } from '../../../parts/Panel.tsx';
import type { AreaNumber } from '../views.ts';
import { FindingItem } from './FindingItem.tsx';
import { useFindings } from './findings-context.ts';
import { findingKey, partedByArea } from './order.ts';

const List = styled('ul')({ listStyle: 'none', margin: '8px 0 0', padding: 0 });

const Part = styled('h3')(({ theme }) => ({
  ...theme.typography.body2,
  fontWeight: 400,
  marginTop: 16,
  color: theme.vars.palette.ink3,
}));

const Quiet = styled('p')(({ theme }) => ({
  display: 'flex',
  gap: 8,
  marginTop: 8,
  color: theme.vars.palette.text.secondary,
  '& > svg': { color: theme.vars.palette.success.main, marginTop: 2 },
}));

/** What the control found: in this area first, then in the others. Zero findings are said too, with the time. */
export const FindingsPanel = ({
  area,
  keys,
  minor,
}: {
  area: AreaNumber;
  keys: string | undefined;
  minor: boolean;
}) => {
  const t = useText(findingsText);
  const client = useText(clientText);
  const { findings, at, error } = useFindings();
  const { here, elsewhere } = partedByArea(findings, area);
  const time = at === null ? '' : timeText(at);
  return (
    <Panel heading={t.here} minor={minor} {...(keys === undefined ? {} : { keys })}>
      <CallFailure reason={error} />
      {at === null ? null : findings.length === 0 ? (
        <Quiet>
          <Icon name="ok" />
          {t.none(time)}
        </Quiet>
      ) : here.length === 0 ? (
        <Quiet>{t.noneHere}</Quiet>
      ) : (
        <List>
          {here.map((finding) => (
            <FindingItem key={findingKey(finding)} finding={finding} />
          ))}
        </List>
      )}
      {elsewhere.length === 0 ? null : (
        <>
          <Part>{t.elsewhere}</Part>
          <List>
            {elsewhere.map((finding) => (
              <FindingItem
                key={findingKey(finding)}
                finding={finding}
                where={finding.area === null ? undefined : areaName(finding.area, client)}
              />
            ))}
          </List>
        </>
      )}
      {findings.length === 0 ? null : <Quiet>{t.checkedAt(time)}</Quiet>}
    </Panel>
  );
};
