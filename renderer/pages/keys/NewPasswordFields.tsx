import { useState } from 'react';
import { styled } from '@mui/material/styles';
import { keysText } from '../../../shared/text/keys.ts';
import { useText } from '../../parts/language.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { PasswordField } from '../../parts/PasswordField.tsx';
import { strengthLevel, type NewPassword, type NewPasswordErrors } from './new-password.ts';

const Strength = styled('span')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  '& > span': { display: 'flex', gap: 4 },
  '& i': {
    width: 32,
    height: 6,
    border: `1px solid ${theme.vars.palette.edge}`,
    borderRadius: 2,
    '&.full': {
      backgroundColor: theme.vars.palette.primary.main,
      borderColor: theme.vars.palette.primary.main,
    },
  },
}));

const Hints = styled('span')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: '4px 16px',
});

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** Four words, drawn here. Their list is long, so it is fetched when they are asked for. */
const proposed = async (): Promise<string> => {
  const { proposePassword } = await import('../../../shared/record/password-words.ts');
  return proposePassword(randomBytes);
};

/** A new password twice, with its strength in a bar and a word; four words on request, shown so that they can be read. */
export const NewPasswordFields = ({
  value,
  onChange,
  errors,
  label,
  again,
}: {
  value: NewPassword;
  onChange: (value: NewPassword) => void;
  errors: NewPasswordErrors;
  label: string;
  again: string;
}) => {
  const t = useText(keysText);
  const [shown, setShown] = useState(false);
  const level = strengthLevel(value.password);
  const suggest = async (): Promise<void> => {
    const password = await proposed();
    setShown(true);
    onChange({ password, again: '' });
  };
  return (
    <>
      <PasswordField
        label={label}
        hint={
          <Hints>
            {value.password === '' ? (
              t.passwordHint
            ) : (
              <Strength>
                <span aria-hidden="true">
                  {[1, 2, 3].map((step) => (
                    <i key={step} className={step <= level ? 'full' : ''} />
                  ))}
                </span>
                {t.strength(level)}
              </Strength>
            )}
            <LinkButton onClick={() => void suggest()}>{t.suggest}</LinkButton>
          </Hints>
        }
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
        error={errors.password}
        shown={shown}
        onShown={setShown}
      />
      <PasswordField
        label={again}
        value={value.again}
        onChange={(typed) => onChange({ ...value, again: typed })}
        error={errors.again}
        shown={shown}
      />
    </>
  );
};
