import { useState, useSyncExternalStore } from 'react';
import { styled } from '@mui/material/styles';
import { ageOn, formatDate } from '../../../shared/record/dates.ts';
import { fullName } from '../../../shared/record/client.ts';
import { validRegistration } from '../../../shared/record/registration.ts';
import { clientText } from '../../../shared/text/client.ts';
import { frameText } from '../../../shared/text/frame.ts';
import { useLayout } from '../../frame/layout.ts';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { identityText, timeText } from '../../parts/date-text.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { NARROW } from '../../theme/tokens.ts';
import { useForms, useLive } from './use-forms.ts';

const Root = styled('section')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 24,
  whiteSpace: 'nowrap',
  '& h1': { ...theme.typography.h2 },
  '& .reading': { ...theme.typography.body1 },
  '& .quiet': { color: theme.vars.palette.ink3 },
  '& .secondary': { color: theme.vars.palette.text.secondary },
  '& .state': { marginLeft: 'auto', whiteSpace: 'normal' },
  [NARROW]: {
    columnGap: 16,
    padding: '5px 0',
    '& .state': { marginLeft: 0 },
  },
}));

const Name = styled('span')({ display: 'flex', alignItems: 'baseline', gap: 16 });

const Confidential = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'baseline',
  gap: 8,
  fontWeight: 600,
  '& > svg': { alignSelf: 'center' },
  color: theme.vars.palette.warning.main,
}));

/** Name, age, number, municipality, confidential address and the state of the registration; always in sight. */
export const ClientHead = () => {
  const t = useText(clientText);
  const frame = useText(frameText);
  const { today, municipality } = useSession();
  const layout = useLayout();
  const [unfolded, setUnfolded] = useState(false);
  const name = useLive(({ client }) => fullName(client.name));
  const age = useLive(({ client }) => (client.birthDate === null ? null : ageOn(client.birthDate, today)));
  const sex = useLive(({ client }) => (client.sex === null ? null : t.sexes[client.sex]));
  const number = useLive(({ client }) => client.identityNumber);
  const dead = useLive(({ client }) => client.deathDate);
  const confidential = useLive(({ client }) => client.address?.confidential ?? false);
  const whole = layout !== 'column' || unfolded;
  const person = [
    age === null || dead !== null ? null : t.years(age),
    sex,
    dead === null ? null : t.dead(formatDate(dead)),
  ];
  return (
    <Root aria-label={t.clientHead}>
      <Name>
        <h1>{name === '' ? t.withoutName : name}</h1>
        {whole ? <span className="reading">{person.filter((part) => part !== null).join(', ')}</span> : null}
      </Name>
      {whole && number !== null ? <span className="reading">{identityText(number)}</span> : null}
      {whole ? (
        <span className="secondary">{t.municipality(municipality.name, municipality.number)}</span>
      ) : null}
      {confidential ? (
        <Confidential>
          <Icon name="shield" />
          {frame.confidential}
        </Confidential>
      ) : null}
      {layout === 'column' ? (
        <LinkButton aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? t.less : t.more}
        </LinkButton>
      ) : null}
      <span className="state">
        <RegistrationState whole={whole} />
      </span>
    </Root>
  );
};

/** "Kladd 02.12.2025 lagret 09.41.07", or the signed registration. A failed keep says so in any width, with what to do. */
const RegistrationState = ({ whole }: { whole: boolean }) => {
  const t = useText(clientText);
  const { today } = useSession();
  const forms = useForms();
  const savedAt = useSyncExternalStore(forms.subscribe, () => forms.kept().savedAt);
  const failure = useSyncExternalStore(forms.subscribe, () => forms.kept().failure);
  const draft = useLive((live) => live.draft?.date ?? null);
  const valid = useLive(({ client }) => validRegistration(client.registrations, today)?.date ?? null);
  if (failure !== null) return <CallFailure reason={failure} />;
  if (!whole) return null;
  const saved = savedAt === null ? '' : t.saved(timeText(savedAt, true));
  if (draft !== null)
    return (
      <>
        <b>{t.draft(formatDate(draft))}</b> <span className="quiet">{saved}</span>
      </>
    );
  return valid === null ? (
    <>
      {t.noRegistration} <span className="quiet">{saved}</span>
    </>
  ) : (
    <>
      <b>{t.registered(formatDate(valid))}</b> <span className="quiet">{t.signedAndValid}</span>
    </>
  );
};
