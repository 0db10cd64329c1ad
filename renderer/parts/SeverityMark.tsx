import type { ReactNode } from 'react';
import { styled, type Theme } from '@mui/material/styles';
import { frameText } from '../../shared/text/frame.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useText } from './language.tsx';

export type Severity = 'sperre' | 'feil' | 'varsel' | 'tips';

const icons: Readonly<Record<Severity, IconName>> = {
  sperre: 'stop',
  feil: 'err',
  varsel: 'warn',
  tips: 'tip',
};

export const severityColour = (theme: Theme, severity: Severity): string => {
  const p = theme.vars.palette;
  return { sperre: p.stop, feil: p.error.main, varsel: p.warning.main, tips: p.info.main }[severity];
};

const Root = styled('span')<{ severity: Severity }>(({ theme, severity }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  fontWeight: 600,
  whiteSpace: 'nowrap',
  verticalAlign: 'top',
  color: severityColour(theme, severity),
}));

/** Mark and word. `children` instead of the word ("2 feil"); `alone` shows the mark only, with the word as its name. */
export const SeverityMark = ({
  severity,
  alone = false,
  children,
}: {
  severity: Severity;
  alone?: boolean;
  children?: ReactNode;
}) => {
  const word = useText(frameText).severity[severity];
  return (
    <Root severity={severity}>
      <Icon name={icons[severity]} label={alone ? word : undefined} />
      {alone ? null : (children ?? word)}
    </Root>
  );
};
