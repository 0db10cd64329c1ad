import { useState, type ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { frameText } from '../../shared/text/frame.ts';
import { Input } from './Input.tsx';
import { Labelled } from './Labelled.tsx';
import { LinkButton } from './LinkButton.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { useText } from './language.tsx';

const Place = styled('div')({
  position: 'relative',
  '& > button': { position: 'absolute', right: 8, top: '0.375rem' },
});

const Field = styled(Input)({ paddingRight: '4rem' });

/** A password: a new one, unless `autoComplete` says the one that holds. `onShown` gives it a *Vis* of its own; Caps Lock is warned of. */
export const PasswordField = ({
  label,
  hint,
  error,
  value,
  onChange,
  shown,
  onShown,
  autoComplete = 'new-password',
}: {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  shown: boolean;
  onShown?: (shown: boolean) => void;
  autoComplete?: 'new-password' | 'current-password';
}) => {
  const t = useText(frameText);
  const [capsLock, setCapsLock] = useState(false);
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(ids) => (
        <>
          <Place>
            <Field
              {...ids}
              type={shown ? 'text' : 'password'}
              autoComplete={autoComplete}
              spellCheck={false}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
              onBlur={() => setCapsLock(false)}
            />
            {onShown === undefined ? null : (
              <LinkButton onClick={() => onShown(!shown)} aria-pressed={shown}>
                {shown ? t.hide : t.show}
              </LinkButton>
            )}
          </Place>
          {capsLock ? <SeverityMark severity="varsel">{t.capsLock}</SeverityMark> : null}
        </>
      )}
    </Labelled>
  );
};
