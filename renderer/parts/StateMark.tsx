import { styled } from '@mui/material/styles';
import type { ValueState } from '../../shared/record/registration.ts';
import { frameText } from '../../shared/text/frame.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useText } from './language.tsx';

const icons: Readonly<Record<ValueState, IconName>> = {
  changed: 'changed',
  confirmed: 'ok',
  unseen: 'unseen',
};

const Root = styled('span')<{ state: ValueState }>(({ theme, state }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  whiteSpace: 'nowrap',
  fontWeight: state === 'changed' ? 600 : 400,
  color: state === 'unseen' ? theme.vars.palette.ink3 : theme.vars.palette.text.primary,
  '& > svg': {
    color: {
      changed: theme.vars.palette.primary.main,
      confirmed: theme.vars.palette.success.main,
      unseen: theme.vars.palette.ink3,
    }[state],
  },
}));

/** How a value came into the registration: shape and word. `from` is the previous value, as it is shown. */
export const StateMark = ({ state, from = null }: { state: ValueState; from?: string | null }) => {
  const t = useText(frameText);
  return (
    <Root state={state}>
      <Icon name={icons[state]} />
      {state === 'changed' ? t.changed(from) : t[state]}
    </Root>
  );
};
