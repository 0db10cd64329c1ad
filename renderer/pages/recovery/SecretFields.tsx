import { useState } from 'react';
import { recoveryText } from '../../../shared/text/recovery.ts';
import { useText } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/PasswordField.tsx';
import { RadioRow } from '../../parts/RadioRow.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { NewPasswordFields } from '../keys/NewPasswordFields.tsx';
import type { SecretErrors, TypedSecret } from './secret.ts';

/** The password of a backup, or the recovery sheet with a new password. */
export const SecretFields = ({
  value,
  onChange,
  errors,
}: {
  value: TypedSecret;
  onChange: (value: TypedSecret) => void;
  errors: SecretErrors;
}) => {
  const t = useText(recoveryText);
  const [shown, setShown] = useState(false);
  const set = (part: Partial<TypedSecret>) => onChange({ ...value, ...part });
  return (
    <>
      <RadioRow
        label={t.by}
        inline
        options={[
          { value: 'password', name: t.byPassword },
          { value: 'sheet', name: t.bySheet },
        ]}
        value={value.by}
        onChange={(by) => set({ by })}
      />
      {value.by === 'password' ? (
        <PasswordField
          label={t.password}
          autoComplete="current-password"
          value={value.password}
          onChange={(password) => set({ password })}
          error={errors.password}
          shown={shown}
          onShown={setShown}
        />
      ) : (
        <>
          <TextField
            label={t.code}
            hint={t.codeHint}
            value={value.code}
            onChange={(code) => set({ code })}
            error={errors.code}
            maxLength={100}
          />
          <TextField
            label={t.caseworker}
            hint={t.caseworkerHint}
            value={value.caseworker}
            onChange={(caseworker) => set({ caseworker })}
            maxLength={200}
          />
          <NewPasswordFields
            label={t.newPassword}
            again={t.newAgain}
            value={value.fresh}
            onChange={(fresh) => set({ fresh })}
            errors={{
              ...(errors.fresh === undefined ? {} : { password: errors.fresh }),
              ...(errors.again === undefined ? {} : { again: errors.again }),
            }}
          />
        </>
      )}
    </>
  );
};
